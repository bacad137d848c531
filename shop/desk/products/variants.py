"""The variants of a published draft: products, packages, weights and stock records."""

from django.utils.text import slugify
from oscar.core.loading import get_model

from shop.delivery.models import PackageWeight
from shop.desk.inventory.changes import COMPARE, PRICE_FIELD, ChangeRefused, change_record, current
from shop.stock.models import ComparePrice
from shop.tape.colors import DRAWN
from shop.tape.fabrics import COTTON
from shop.tape.models import TapePackage

from .parts import DraftVariant, VariantKey
from .refusals import PublishRefused
from .saving import save

Product = get_model("catalogue", "Product")
StockRecord = get_model("partner", "StockRecord")
FOREIGN = "The row of SKU {} belongs to another product. Delete it, and add a new one."
SHIPPER = {"code": "warehouse", "name": "Warehouse"}  # of a shop that has no partner yet


def write_variants(draft, head, user) -> dict[int, str]:
    """{product id: color, or ""} of what can be bought. A variant that the draft had and has no
    longer is hidden."""
    rows = list(draft.variants.all())
    known = {one.key: one.product for one in VariantKey.objects.filter(key__in=_keys(rows))}
    colors = {}
    for row in rows:
        product = known.get(row.key) or _product_of(row, head)
        if head.pk not in (product.pk, product.parent_id):
            raise PublishRefused(FOREIGN.format(row.sku))
        if product.pk != head.pk:
            save(product, is_public=True)
        VariantKey.objects.update_or_create(key=row.key, defaults={"product": product})
        save(product, upc=row.barcode or None)
        _write_package(draft, row, product)
        _write_weight(row, product, head)
        _write_record(row, product, user)
        colors[product.pk] = row.color
    gone = Product.objects.filter(parent=head, draft_key__isnull=False).exclude(pk__in=colors)
    for product in gone.filter(is_public=True):
        save(product, is_public=False)
    return colors


def _keys(rows: list[DraftVariant]) -> list:
    return [row.key for row in rows]


def _product_of(row: DraftVariant, head):
    """A new variant; one that was hidden comes back if its SKU does."""
    if head.is_standalone:
        VariantKey.objects.filter(product=head).delete()
        return head
    hidden = head.children.filter(stockrecords__partner_sku=row.sku).first()
    if hidden is not None:
        VariantKey.objects.filter(product=hidden).delete()
        return hidden
    slug = slugify(f"{head.title} {row.words}")[:255]
    product = Product(parent=head, structure=Product.CHILD, slug=slug or head.slug)
    product.upc = row.barcode or None
    product.save()
    return product


def _write_package(draft, row: DraftVariant, product) -> None:
    if not draft.is_tape:
        TapePackage.objects.filter(product=product).delete()
        return
    is_roll = draft.format == "roll"
    values = {
        "format": draft.format,
        "shape": "I" if is_roll else draft.shape or "I",
        "strips": 1 if is_roll else row.strips or draft.strips or 1,
        "length_cm": row.length_cm or draft.length_cm,
        "width_cm": draft.width_cm or 5,
        "material": draft.material or COTTON,
        "color": row.color or DRAWN[0],
    }
    TapePackage.objects.update_or_create(product=product, defaults=values)


def _write_weight(row: DraftVariant, product, head) -> None:
    """Of a variant alone: what the product weighs is the draft's own."""
    if product.pk == head.pk:
        return
    if row.grams is None:
        PackageWeight.objects.filter(product=product).delete()
    else:
        PackageWeight.objects.update_or_create(product=product, defaults={"grams": row.grams})


def _write_record(row: DraftVariant, product, user) -> None:
    record = record_of(product)
    if record is None:
        _new_record(row, product)
        return
    if (record.partner_sku, record.low_stock_threshold) != (row.sku, row.low_stock):
        record.partner_sku, record.low_stock_threshold = row.sku, row.low_stock
        record.save(update_fields=["partner_sku", "low_stock_threshold", "date_updated"])
    for field, base, wanted in (
        (PRICE_FIELD, row.price_base, row.price),
        (COMPARE, row.compare_base, row.compare_price),
    ):
        if wanted != base and wanted != current(record, field):
            try:
                change_record(record.pk, field, base, wanted, user)
            except ChangeRefused as why:
                name = row.words.capitalize() or "This product"
                raise PublishRefused(f"{name}, {field.replace('_', ' ')}: {why}") from why
            record = record_of(product)
    DraftVariant.objects.filter(pk=row.pk).update(
        price=record.price,
        price_base=record.price,
        compare_price=current(record, COMPARE),
        compare_base=current(record, COMPARE),
        first_pieces=None,
    )


def _new_record(row: DraftVariant, product) -> None:
    partners = get_model("partner", "Partner").objects.order_by("pk")
    record = StockRecord.objects.create(
        product=product,
        partner=partners.first() or partners.create(**SHIPPER),
        partner_sku=row.sku,
        price_currency="USD",
        price=row.price,
        num_in_stock=row.first_pieces or 0,
        low_stock_threshold=row.low_stock,
    )
    if row.compare_price is not None:
        ComparePrice.objects.create(stockrecord=record, amount=row.compare_price)
    DraftVariant.objects.filter(pk=row.pk).update(
        price_base=row.price, compare_base=row.compare_price, first_pieces=None
    )


def record_of(product):
    """The one that the shop sells from; None before there is one."""
    rows = product.stockrecords.select_related("compare_price").order_by("pk")
    return rows.first()
