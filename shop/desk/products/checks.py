"""What a product must have before it is public. A draft may lack any of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from django.db.models import Model, Q
from oscar.core.loading import get_model
from wagtail.images import get_image_model

from shop.pictures.models import ProductPicture
from shop.stock.limits import CENT, PRICE
from shop.tape.colors import color_choices
from shop.tape.fabrics import fabric_choices
from shop.web.money import money

from .parts import DraftPicture, DraftRegion, DraftSpec, DraftVariant, VariantKey

NO_VARIANT = "Add what is sold: one row, or one for each color and length."
TWICE = "Two rows of this product have this {}."
TAKEN = "“{}” has this {} already."


@dataclass(frozen=True)
class Problem:
    """What is wrong at a field of the draft or of one of its rows; "" is the draft as a whole."""

    row: Model
    field: str
    sentence: str


@dataclass(frozen=True)
class Written:
    """A draft and its rows, out of a form or out of the database."""

    draft: Model
    variants: Sequence[DraftVariant] = ()
    pictures: Sequence[DraftPicture] = ()
    regions: Sequence[DraftRegion] = ()
    specs: Sequence[DraftSpec] = field(default=())


def written(draft: Model) -> Written:
    """As the database has it."""
    names = ("variants", "pictures", "regions", "specs")
    return Written(draft, **{name: list(getattr(draft, name).all()) for name in names})


def problems(one: Written) -> Iterator[Problem]:
    """All of them; three queries."""
    yield from _of_draft(one.draft)
    if not one.variants:
        yield Problem(one.draft, "", NO_VARIANT)
    for row in one.variants:
        yield from _of_variant(row, one.draft, len(one.variants) > 1)
    yield from twice(one)
    yield from _taken(one)
    yield from _of_pictures(one)
    yield from _of_specs(one)


def _of_draft(draft: Model) -> Iterator[Problem]:
    if not draft.title.strip():
        yield Problem(draft, "title", "Give the product a title.")
    if draft.kind_id is None:
        yield Problem(draft, "kind", "Choose what kind of product it is.")
    if draft.is_tape:
        is_roll = draft.format == "roll"
        if draft.strips is None and not is_roll:
            yield Problem(draft, "strips", "Say how many strips a package has.")
        if is_roll and draft.strips not in (None, 1):
            yield Problem(draft, "strips", "A roll is one piece: enter 1, or nothing.")
        if draft.width_cm is None:
            yield Problem(draft, "width_cm", "Say how wide the tape is.")


def _of_variant(row: DraftVariant, draft: Model, is_one_of_many: bool) -> Iterator[Problem]:
    if not row.sku:
        yield Problem(row, "sku", "Give it a SKU, by which it is found and packed.")
    if row.price is None or (row.price < CENT and row.price != row.price_base):
        yield Problem(row, "price", PRICE)
    elif row.compare_price is not None and row.compare_price <= row.price:
        words = f"Enter more than the price of {money(row.price)}, or nothing."
        yield Problem(row, "compare_price", words)
    if draft.is_tape:
        if row.length_cm is None and draft.length_cm is None:
            yield Problem(row, "length_cm", "Say how long it is, here or in the tape facts.")
        if not row.color and is_one_of_many:
            yield Problem(row, "color", "Choose its color: shoppers tell variants by it.")


def twice(one: Written) -> Iterator[Problem]:
    """What a draft may not have either: nobody could tell the rows apart."""
    yield from unknown_colors(one)
    if one.draft.material not in {"", *dict(fabric_choices())}:
        yield Problem(one.draft, "material", "There is no such fabric.")
    for name, word in (("sku", "SKU"), ("barcode", "barcode")):
        yield from _repeated(one.variants, name, lambda row, name=name: getattr(row, name), word)
    if len(one.variants) > 1:
        facts = _repeated(one.variants, "color", lambda row: row.words, "color and length")
        yield from facts
    yield from _repeated(one.regions, "region", lambda row: row.region_id, "region")
    yield from _repeated(one.specs, "name", lambda row: row.name.casefold(), "name")


def _repeated(rows: Sequence, field: str, value_of, word: str) -> Iterator[Problem]:
    count = Counter(value_of(row) for row in rows)
    seen = set()
    for row in rows:
        value = value_of(row)
        if value and count[value] > 1 and value in seen:
            yield Problem(row, field, TWICE.format(word))
        seen.add(value)


def _taken(one: Written) -> Iterator[Problem]:
    """SKUs and barcodes of other products. Those of hidden variants come back with them."""
    keys = [row.key for row in one.variants]
    mine = set(VariantKey.objects.filter(key__in=keys).values_list("product", flat=True))
    head = one.draft.product_id
    found = get_model("catalogue", "Product").objects.exclude(pk__in=mine).exclude(pk=head)
    if head:
        found = found.exclude(parent=head)
    skus = {row.sku for row in one.variants if row.sku}
    codes = {row.barcode for row in one.variants if row.barcode}
    rows = found.filter(Q(stockrecords__partner_sku__in=skus) | Q(upc__in=codes))
    rows = rows.values_list("stockrecords__partner_sku", "upc", "title", "parent__title")
    by_sku, by_code = {}, {}
    for sku, code, title, family in rows:
        by_sku[sku] = by_code[code] = title or family
    for row in one.variants:
        if row.sku in by_sku:
            yield Problem(row, "sku", TAKEN.format(by_sku[row.sku], "SKU"))
        if row.barcode and row.barcode in by_code:
            yield Problem(row, "barcode", TAKEN.format(by_code[row.barcode], "barcode"))


def unknown_colors(one: Written) -> Iterator[Problem]:
    known = {"", *dict(color_choices())}
    for row in (*one.variants, *one.pictures):
        if row.color not in known:
            yield Problem(row, "color", "There is no such color.")


def _of_pictures(one: Written) -> Iterator[Problem]:
    """One that the shop shows already, from before words were asked, stops no other change."""
    head = one.draft.product_id
    shown = ProductPicture.objects.filter(
        Q(product_image__product=head) | Q(product_image__product__parent=head)
    )
    old = set(shown.values_list("image", flat=True)) if head else set()
    ids = {row.image_id for row in one.pictures} - old
    silent = get_image_model().objects.filter(pk__in=ids, description="")
    without = set(silent.values_list("pk", flat=True))
    for row in one.pictures:
        if row.image_id in without:
            words = "Write what it shows, at the picture itself: it is read aloud."
            yield Problem(row, "image", words)
    for row in _repeated(one.pictures, "image", lambda row: (row.image_id, row.color), "picture"):
        yield row


def _of_specs(one: Written) -> Iterator[Problem]:
    """An attribute of another type, such as yes or no, came with an import."""
    if one.draft.kind is None or not one.specs:
        return
    others = one.draft.kind.attributes.exclude(type="text").values_list("name", flat=True)
    named = {name.casefold() for name in others}
    for row in one.specs:
        if row.name.casefold() in named:
            yield Problem(row, "name", "This fact is not a text, and is not changed here.")
