"""Pages as the shop sees them: a key, a title, an address."""

from collections.abc import Iterable

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import Page, PageViewRestriction

BELOW_HOME = 3  # a page of the site itself, which is no reason to buy anything


def readable_pages(keys: Iterable[int]) -> dict[int, Page]:
    """{key: page} of those that anybody may read now. One query, or none for no keys."""
    keys = {key for key in keys if key}
    if not keys:
        return {}
    restricted = PageViewRestriction.objects.alias(
        below=ExpressionWrapper(OuterRef("path"), output_field=CharField())
    ).filter(below__startswith=F("page__path"))
    pages = Page.objects.live().filter(pk__in=keys, depth__gte=BELOW_HOME)
    return {page.pk: page for page in pages.filter(~Exists(restricted))}


def page_of_form(text: str) -> Page | None:
    """The page that a form says it stands on; None if it says none, or one not to be read."""
    text = str(text).strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        return None
    return readable_pages([int(text)]).get(int(text))
