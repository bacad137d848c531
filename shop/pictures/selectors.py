"""Pictures as templates show them: addresses and sizes, no query left to make."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.core.files.storage import default_storage
from django.db.models import Prefetch, Value, prefetch_related_objects
from django.db.models.functions import Coalesce, NullIf
from wagtail.images import get_image_model
from wagtail.images.models import Filter

WIDTHS = (320, 640, 960)  # px
# The browser takes the first that it knows.
FORMATS = {"avif": "format-avif|avifspeed-8", "webp": "format-webp"}
FALLBACK = "width-640"  # in the picture's own format
RENDITION_FILTERS = (FALLBACK, *(f"width-{w}|{f}" for f in FORMATS.values() for w in WIDTHS))


@dataclass(frozen=True)
class Picture:
    """`sources` are (MIME type, srcset) for <source>; `src` is the fallback. Sizes in px."""

    src: str
    width: int
    height: int
    alt: str
    sources: tuple[tuple[str, str], ...] = ()
    sizes: str = "(min-width: 900px) 22vw, 42vw"


class Size(NamedTuple):
    """What is shown of a rendition; in px."""

    url: str
    width: int
    height: int


def picture_from_renditions(renditions: dict, alt: str) -> Picture | None:
    """A Picture from {filter spec: rendition or Size}; None while the fallback is not made yet."""
    fallback = renditions.get(FALLBACK)
    if fallback is None:
        return None
    sources = []
    for name, spec in FORMATS.items():
        made = [renditions.get(f"width-{width}|{spec}") for width in WIDTHS]
        by_width = {one.width: one.url for one in made if one}  # a small picture is never enlarged
        srcset = ", ".join(f"{url} {width}w" for width, url in by_width.items())
        if srcset:
            sources.append((f"image/{name}", srcset))
    return Picture(fallback.url, fallback.width, fallback.height, alt, tuple(sources))


def with_renditions(images: Iterable) -> None:
    """Look up the sizes of all these library images in one query, for picture_of()."""
    model = get_image_model().get_rendition_model()
    made = model.objects.filter(filter_spec__in=RENDITION_FILTERS)
    prefetch_related_objects(
        [image for image in images if image],
        Prefetch("renditions", queryset=made, to_attr="prefetched_renditions"),
    )


def picture_of(image, *, make: bool = False) -> Picture:
    """The Picture of one library image, with the words of the block that it was chosen in.

    Never makes a size: until the task has, it is the file as uploaded. An editor's preview may
    ask to `make` what is missing.
    """
    if make:
        renditions = image.get_renditions(*RENDITION_FILTERS)
    else:
        found = image.find_existing_renditions(*map(Filter, RENDITION_FILTERS))
        renditions = {filter.spec: rendition for filter, rendition in found.items()}
    alt = "" if image.decorative else image.contextual_alt_text or image.default_alt_text
    original = Picture(image.file.url, image.width, image.height, alt)
    return picture_from_renditions(renditions, alt) or original


def pictures_for_products(product_ids: Iterable[int]) -> dict[int, list[Picture]]:
    """{product id: its pictures in display order}, in one query for any number of products."""
    place = "image__product_pictures__product_image__"
    rows = (
        get_image_model()
        .get_rendition_model()
        .objects.filter(
            **{f"{place}product_id__in": list(product_ids)}, filter_spec__in=RENDITION_FILTERS
        )
        .order_by(f"{place}product_id", f"{place}display_order", "image_id")
        .values_list(
            f"{place}product_id",
            "image_id",
            Coalesce(NullIf("image__description", Value("")), "image__title"),
            *("filter_spec", "file", "width", "height"),
        )
    )
    # Rows, and no objects: a list of 24 products reads 500 of them.
    address = default_storage.url
    by_picture: dict[tuple[int, int, str], dict] = defaultdict(dict)
    for product_id, image_id, alt, spec, file, width, height in rows:
        by_picture[product_id, image_id, alt][spec] = Size(address(file), width, height)
    pictures: dict[int, list[Picture]] = defaultdict(list)
    for (product_id, _, alt), sizes in by_picture.items():
        if picture := picture_from_renditions(sizes, alt):
            pictures[product_id].append(picture)
    return pictures
