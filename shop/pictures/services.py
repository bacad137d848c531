"""Puts the shop's pictures into Wagtail's library, and makes their renditions ahead of need."""

from django.db import transaction
from django_tasks import task
from wagtail.images import get_image_model

from .models import ProductPicture
from .selectors import RENDITION_FILTERS


def adopt_product_image(product_image) -> ProductPicture:
    """Give a picture uploaded in the dashboard its place in the library; both share one file.

    Returns the existing row if the file is unchanged. Raises nothing of its own.
    """
    row = ProductPicture.objects.filter(product_image=product_image).select_related("image").first()
    if row and row.image.file.name == product_image.original.name:
        return row
    title = product_image.caption or product_image.product.get_title()
    with transaction.atomic():
        image = get_image_model()(title=title, description=title)
        image.file = product_image.original.name  # assigned, so that width and height are read
        image.file_size = product_image.original.size
        image.save()
        row, _ = ProductPicture.objects.update_or_create(
            product_image=product_image, defaults={"image": image}
        )
    return row


@task()
def make_renditions(image_id: int) -> None:
    """Make every size of a picture that pages show, so that no shopper waits for one."""
    image = get_image_model().objects.filter(pk=image_id).first()
    if image is not None:  # deleted since: nothing to do
        image.get_renditions(*RENDITION_FILTERS)
