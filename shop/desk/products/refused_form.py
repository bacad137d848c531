"""A form whose publication was refused goes back to its writer as it was typed, with today's
prices: the sentence above it says what the shop asks now, and publishing once more takes what is
typed."""

from shop.desk.inventory.changes import COMPARE, current, records

from .parts import VariantKey

MONEY = (("price", "price_base"), (COMPARE, "compare_base"))


def with_todays_prices(form) -> None:
    """Changes what the form shows: prices that its writer did not touch, and all bases."""
    rows = form.formsets["variants"]
    data = form.data.copy()
    found = _records(form["key"].value() for form in rows.forms)
    for row in rows.forms:
        record = found.get(str(row["key"].value()))
        for field, base in MONEY if record else ():
            name, base_name = row.add_prefix(field), row.add_prefix(base)
            now = current(record, field)
            shown = "" if now is None else str(now)
            if data.get(name, "").strip() == data.get(base_name, ""):
                data[name] = shown
            data[base_name] = shown
    rows.data = data
    for row in rows.forms:
        row.data = data


def _records(keys) -> dict[str, object]:
    products = VariantKey.objects.filter(key__in=[key for key in keys if key])
    by_product = {one.product_id: str(one.key) for one in products}
    rows = records().filter(product__in=by_product).order_by("-pk")
    return {by_product[record.product_id]: record for record in rows}
