"""Body regions and the products that suit them, from demo/regions.yaml."""

from oscar.core.loading import get_model

from shop.regions.models import BodyRegion, RegionProduct

from .files import read

COPIED = ("name", "order", "group", "view", "max_stretch", "intro")


def load() -> None:
    product_ids = dict(get_model("catalogue", "Product").objects.values_list("upc", "pk"))
    for row in read("regions"):
        region, _ = BodyRegion.objects.update_or_create(
            slug=row["slug"],
            defaults={key: row[key] for key in COPIED}
            | {"part": row["slug"], "asks_caution": row.get("asks_caution", False)},
        )
        for position, upc in enumerate(row["products"]):
            RegionProduct.objects.update_or_create(
                region=region, product_id=product_ids[upc], defaults={"position": position}
            )
