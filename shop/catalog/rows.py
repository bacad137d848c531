"""What cards are made of, as plain rows: two queries for any number of products, and of Django's
objects the packages only. Nine objects a variant were most of what a guide's page cost."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from django.db.models import F, Q
from django.urls import reverse
from oscar.core.loading import get_model

from page_cache.reads import narrow, note_rows

UNTRACKED = 1_000  # pieces on hand of a product whose stock is not counted


class Record(NamedTuple):
    """A stock record. `before` is the price it had; None where there is none."""

    sku: str
    price: Decimal | None
    currency: str
    in_stock: int | None
    allocated: int | None
    before: Decimal | None


class Row(NamedTuple):
    """A public product or variant; what a variant has not itself is its family's."""

    pk: int
    parent_id: int | None
    structure: str
    title: str
    slug: str
    upc: str
    description: str  # for search engines
    is_counted: bool  # whether its stock is
    grams: int  # packed; 0 where it was not weighed
    package: object | None  # shop.tape.models.TapePackage
    record: Record | None

    @property
    def url(self) -> str:
        before, after = _address()
        return f"{before}{self.slug}_{self.pk}{after}"

    @property
    def price(self) -> Decimal | None:
        return self.record.price if self.record else None

    @property
    def pieces(self) -> int:
        """What can be bought now, as shop.forks.partner.strategy says it."""
        if self.price is None:
            return 0
        if not self.is_counted:
            return UNTRACKED
        return (self.record.in_stock or 0) - (self.record.allocated or 0)

    @property
    def was(self) -> Decimal | None:
        """What it cost before, where that was more than now."""
        before = self.record.before if self.record else None
        return before if before and self.price is not None and before > self.price else None


@cache
def _address() -> tuple[str, str]:
    """What stands before and after "slug_1" in a product's address: looked up once."""
    found = reverse("catalogue:detail", kwargs={"product_slug": "slug", "pk": 1})
    before, _, after = found.partition("slug_1")
    return before, after


def rows_of(ids: Sequence[int]) -> list[Row]:
    """The public products of these ids with their public variants, in the order of their keys."""
    product, package = get_model("catalogue", "Product"), get_model("tape", "TapePackage")
    names = [field.attname for field in package._meta.concrete_fields]
    found = list(
        product.objects.public()
        .filter(Q(pk__in=ids, parent=None) | Q(parent_id__in=ids, parent__is_public=True))
        .order_by("pk")
        .values_list(
            *("pk", "parent_id", "structure", "title", "slug", "upc", "meta_description"),
            *("product_class__track_stock", "package_weight__grams"),
            *("parent__title", "parent__product_class__track_stock"),
            "parent__package_weight__grams",
            *(F(f"tape_package__{name}") for name in names),
        )
    )
    records = _records([values[0] for values in found])
    return [_row(values, package, names, records) for values in found]


def _row(values: tuple, package, names: list[str], records: dict[int, Record]) -> Row:
    pk, parent_id, structure, title, slug, upc, description, counted, grams, *more = values
    family, familys_counted, familys_grams, *box = more
    is_child = structure == "child"
    return Row(
        pk=pk,
        parent_id=parent_id,
        structure=structure,
        title=title or (family if is_child else ""),
        slug=slug,
        upc=upc or "",
        description=description or "",
        is_counted=bool(familys_counted if is_child else counted),
        grams=grams or familys_grams or 0,
        package=package.from_db("default", names, box) if box[0] is not None else None,
        record=records.get(pk),
    )


def _records(product_ids: Iterable[int]) -> dict[int, Record]:
    """{product: its first stock record}. A page with these is not made anew when pieces of other
    products are sold."""
    model = get_model("partner", "StockRecord")
    stock = model._meta.db_table
    with narrow(stock):
        found = list(
            model.objects.filter(product_id__in=list(product_ids))
            .order_by("-pk")  # of two records the first counts, as for Oscar's strategy
            .values_list(
                *("pk", "product_id", "partner_sku", "price", "price_currency"),
                *("num_in_stock", "num_allocated", "compare_price__amount"),
            )
        )
    note_rows(stock, (pk for pk, *_ in found))
    return {product: Record(*values) for _, product, *values in found}


def row_of(product) -> Row:
    """Of a product as a cart loads it (shop.forks.basket), with what it needs beside it."""
    record = next(iter(product.stockrecords.all()), None)
    weighed = (product, product.parent) if product.parent_id else (product,)
    weights = (getattr(one, "package_weight", None) for one in weighed)
    before = getattr(record, "compare_price", None)
    return Row(
        pk=product.pk,
        parent_id=product.parent_id,
        structure=product.structure,
        title=product.get_title(),
        slug=product.slug,
        upc=product.upc or "",
        description=product.meta_description or "",
        is_counted=product.get_product_class().track_stock,
        grams=next((weight.grams for weight in weights if weight), 0),
        package=getattr(product, "tape_package", None),
        record=record
        and Record(
            record.partner_sku,
            record.price,
            record.price_currency,
            record.num_in_stock,
            record.num_allocated,
            before and before.amount,
        ),
    )
