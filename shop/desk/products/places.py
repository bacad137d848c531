"""Where a product stands in the lists of body regions, counted from 1."""

from shop.regions.models import BodyRegion, RegionProduct


def places_of(product_id: int) -> dict[int, int]:
    """{region: place}, in the order of the regions. One query."""
    regions = RegionProduct.objects.filter(product=product_id).values("region")
    rows = RegionProduct.objects.filter(region__in=regions).order_by(
        "region__order", "region__name", "position", "pk"
    )
    places, counted = {}, {}
    for region, product in rows.values_list("region", "product"):
        counted[region] = counted.get(region, 0) + 1
        if product == product_id:
            places[region] = counted[region]
    return places


def lists() -> list[tuple[BodyRegion, list[str]]]:
    """Each region with the titles of its products in order. Two queries."""
    regions = BodyRegion.objects.order_by("order", "name")
    titles: dict[int, list[str]] = {}
    rows = RegionProduct.objects.order_by("position", "pk")
    for region, title in rows.values_list("region", "product__title"):
        titles.setdefault(region, []).append(title)
    return [(region, titles.get(region.pk, [])) for region in regions]
