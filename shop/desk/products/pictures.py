"""The pictures of a published draft: Oscar's rows point at the library's files."""

from oscar.core.loading import get_model

from shop.pictures.models import ProductPicture
from shop.pictures.services import CAPTION_ROOM

ProductImage = get_model("catalogue", "ProductImage")


def write_pictures(draft, head, colors: dict[int, str]) -> None:
    """`colors` are {product id: color} of the variants. A picture of a color belongs to the
    variants of that color, one of none to the product."""
    rows = list(draft.pictures.all())
    for pk in {head.pk, *colors}:
        color = "" if pk == head.pk else colors[pk]
        own = [] if pk != head.pk and not color else _of(rows, color)
        if pk == head.pk and head.is_standalone:
            own = [row.image for row in rows]
        _write(pk, own)


def _of(rows, color: str) -> list:
    return [row.image for row in rows if row.color == color]


def _write(product_id: int, images: list) -> None:
    tied = ProductPicture.objects.filter(product_image__product_id=product_id)
    known = {tie.image_id: tie.product_image for tie in tied.select_related("product_image")}
    wanted = {image.pk: image for image in images}
    ProductImage.objects.filter(product_id=product_id).exclude(
        pk__in=[row.pk for pk, row in known.items() if pk in wanted]
    ).delete()
    new = []
    for order, (pk, image) in enumerate(wanted.items()):
        row = known.get(pk)
        if row is None:
            new.append((image, _row(product_id, image, order)))
        elif row.display_order != order:
            ProductImage.objects.filter(pk=row.pk).update(display_order=order)
    # Saved one by one, each would be taken for an upload, and put into the library once more.
    made = ProductImage.objects.bulk_create([row for _, row in new])
    ProductPicture.objects.bulk_create(
        ProductPicture(product_image=row, image=image)
        for (image, _), row in zip(new, made, strict=True)
    )


def _row(product_id: int, image, order: int):
    return ProductImage(
        product_id=product_id,
        original=image.file.name,
        caption=image.description[:CAPTION_ROOM],
        display_order=order,
    )
