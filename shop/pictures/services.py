"""Puts the shop's pictures into Wagtail's library, and makes their renditions ahead of need."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.db import transaction
from django_tasks import task
from oscar.core.loading import get_model
from wagtail.images import get_image_model

from .models import ProductPicture
from .png import QuickFilter
from .selectors import FALLBACK, RENDITION_FILTERS

ProductImage = get_model("catalogue", "ProductImage")
CAPTION_ROOM = ProductImage._meta.get_field("caption").max_length


def adopt_product_image(product_image) -> ProductPicture:
    """Give a picture that an import uploaded its place in the library; both share one file.

    The caption is the library's description, which is read aloud; without one it stays empty,
    and the editors' report asks for it. Returns the existing row if the file is unchanged.
    """
    row = ProductPicture.objects.filter(product_image=product_image).select_related("image").first()
    caption = product_image.caption or ""
    if row and row.image.file.name == product_image.original.name:
        if caption != row.image.description[:CAPTION_ROOM]:
            row.image.description = caption
            row.image.save()
        return row
    title = caption or product_image.product.get_title()
    with transaction.atomic():
        image = get_image_model()(title=title, description=caption)
        image.file = product_image.original.name  # assigned, so that width and height are read
        image.file_size = product_image.original.size
        image.save()
        row, _ = ProductPicture.objects.update_or_create(
            product_image=product_image, defaults={"image": image}
        )
    return row


def tell_product_images(image) -> None:
    """What an editor changed in the library, file or description, the product has too."""
    ProductImage.objects.filter(library_picture__image=image).update(
        original=image.file.name, caption=image.description[:CAPTION_ROOM]
    )


@task()
def make_renditions(image_id: int) -> None:
    """Make every size of a picture that pages show, so that no shopper waits for one."""
    image = get_image_model().objects.filter(pk=image_id).first()
    if image is not None:  # deleted since: nothing to do
        image.get_renditions(*map(QuickFilter, RENDITION_FILTERS))


def make_fallbacks(tell: Callable[[int, int], None]) -> None:
    """The one size without which pages show no picture, for each picture that lacks it; two at
    once. Calls `tell(made, of how many)`."""
    wanted = QuickFilter(FALLBACK)
    lacking = get_image_model().objects.exclude(renditions__filter_spec=FALLBACK)
    images = list(lacking.order_by("pk"))
    with ThreadPoolExecutor(max_workers=2) as threads:
        files = threads.map(lambda image: image.generate_rendition_file(wanted), images)
        for made, (image, file) in enumerate(zip(images, files, strict=True), start=1):
            image.renditions.get_or_create(
                filter_spec=FALLBACK,
                focal_point_key=wanted.get_cache_key(image),
                defaults={"file": file},
            )
            tell(made, len(images))
