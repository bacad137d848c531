"""What a link to a page shows where it is shared: the Open Graph tags."""

from dataclasses import dataclass

from django.conf import settings
from django.templatetags.static import static

from shop.pictures.selectors import Picture

from .json_ld import absolute

WIDTH, HEIGHT = 1200, 630  # px, of a picture drawn for sharing


@dataclass(frozen=True)
class Share:
    """`kind` is an Open Graph type. `picture` has an absolute address."""

    title: str
    description: str
    kind: str
    picture: Picture


def share(title: str, description: str, kind: str = "website", picture: Picture | None = None):
    """The page's own picture, else the site's."""
    shown = picture or Picture(static("share.png"), WIDTH, HEIGHT, settings.SITE_NAME)
    picture = Picture(absolute(shown.src), shown.width, shown.height, shown.alt)
    return Share(title, description, kind, picture)
