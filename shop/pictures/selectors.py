"""Pictures as templates show them: addresses and sizes, no query left to make."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F
from wagtail.images import get_image_model

WIDTHS = (320, 640, 960)  # px
FORMATS = ("webp",)
FALLBACK = "width-640"  # in the picture's own format
RENDITION_FILTERS = (FALLBACK, *(f"width-{w}|format-{f}" for f in FORMATS for w in WIDTHS))


@dataclass(frozen=True)
class Picture:
    """`sources` are (MIME type, srcset) for <source>; `src` is the fallback. Sizes in px."""

    src: str
    width: int
    height: int
    alt: str
    sources: tuple[tuple[str, str], ...] = ()
    sizes: str = "(min-width: 900px) 25vw, 50vw"


def picture_from_renditions(renditions: dict, alt: str) -> Picture | None:
    """A Picture from {filter spec: rendition}; None while the fallback is not made yet."""
    fallback = renditions.get(FALLBACK)
    if fallback is None:
        return None
    sources = []
    for name in FORMATS:
        made = [renditions.get(f"width-{width}|format-{name}") for width in WIDTHS]
        by_width = {one.width: one.url for one in made if one}  # a small picture is never enlarged
        srcset = ", ".join(f"{url} {width}w" for width, url in by_width.items())
        if srcset:
            sources.append((f"image/{name}", srcset))
    return Picture(fallback.url, fallback.width, fallback.height, alt, tuple(sources))


def picture_of(image, alt: str = "") -> Picture:
    """The Picture of one library image; makes what is missing (an editor's preview is first)."""
    renditions = {r.filter_spec: r for r in image.get_renditions(*RENDITION_FILTERS).values()}
    return picture_from_renditions(renditions, alt or image.description or image.title)


def pictures_for_products(product_ids: Iterable[int]) -> dict[int, list[Picture]]:
    """{product id: its pictures in display order}, in one query for any number of products."""
    place = "image__product_pictures__product_image__"
    rows = (
        get_image_model()
        .get_rendition_model()
        .objects.filter(
            **{f"{place}product_id__in": list(product_ids)}, filter_spec__in=RENDITION_FILTERS
        )
        .annotate(
            product_id=F(f"{place}product_id"),
            display_order=F(f"{place}display_order"),
            alt_text=F("image__description"),
        )
        .order_by("product_id", "display_order", "image_id")
    )
    by_picture: dict[tuple[int, int], dict] = defaultdict(dict)
    for row in rows:
        by_picture[row.product_id, row.image_id][row.filter_spec] = row
    pictures: dict[int, list[Picture]] = defaultdict(list)
    for (product_id, _), renditions in by_picture.items():
        alt = next(iter(renditions.values())).alt_text
        if picture := picture_from_renditions(renditions, alt):
            pictures[product_id].append(picture)
    return pictures
