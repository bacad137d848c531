"""Writes a product's draft into Oscar's rows, the one place that does, in one transaction.

Pieces on hand and held are not written: they belong to the sales that go on meanwhile. A variant
that was taken out of the draft is hidden and never deleted: orders have it.
"""

from django.db import transaction
from django.utils.text import slugify
from oscar.core.loading import get_model
from wagtail.rich_text import expand_db_html

from shop.delivery.models import PackageWeight
from shop.links.services import link_product
from shop.regions.models import RegionProduct

from .checks import problems, written
from .pictures import write_pictures
from .refusals import PublishRefused
from .saving import save
from .variants import write_variants

Product = get_model("catalogue", "Product")
EDITOR_KEYS = 'data-block-key="'
ONE_PIECE = (
    "This product is sold in one form, and orders have it: colors or lengths cannot be added. Make "
    "a new product, and hide this one."
)


@transaction.atomic
def publish_to_shop(draft, user, *, regions_before: set[int]) -> None:
    """Of a draft as the database has it. `regions_before` are the ids of those it had when it was
    last published. Raises PublishRefused, ClaimFound."""
    for problem in problems(written(draft)):
        raise PublishRefused(problem.sentence)
    lock(draft.product)
    head = write_product(draft, user, regions_before=regions_before)
    link_product(head)
    type(draft).objects.filter(pk=draft.pk).update(product=head, problem="")


def write_product(draft, user, *, regions_before: set[int]):
    """The product, made or changed. Also for a preview, which takes it back, and keeps no shopper
    waiting for stock meanwhile."""
    head = _write_head(draft)
    head.categories.set(draft.categories.all())
    _write_weight(head, draft.grams)
    colors = write_variants(draft, head, user)
    write_pictures(draft, head, colors)
    _write_specs(draft, head)
    _write_recommendations(draft, head)
    _write_regions(draft, head, regions_before)
    return head


def lock(head) -> None:
    """Stock records first and by id, as the checkout takes them. The product's lock leaves others
    free to point at it: an order that is being placed does."""
    if head is None:
        return
    family = Product.objects.filter(parent=head) | Product.objects.filter(pk=head.pk)
    records = get_model("partner", "StockRecord").objects.filter(product__in=family.values("pk"))
    list(records.select_for_update(no_key=True).order_by("pk").values_list("pk"))
    list(family.select_for_update(no_key=True).order_by("pk").values_list("pk"))


def hide(draft) -> None:
    """Out of the shop, with all of its variants."""
    if draft.product_id:
        lock(draft.product)
        save(draft.product, is_public=False)


def _write_head(draft):
    rows = list(draft.variants.all())
    head = draft.product
    if head is None:
        in_forms = len(rows) > 1 or any(row.color or row.length_cm for row in rows)
        structure = Product.PARENT if in_forms else Product.STANDALONE
        head = Product(structure=structure, slug=slugify(draft.title)[:255] or "product")
    elif head.is_standalone and len(rows) > 1:
        raise PublishRefused(ONE_PIECE)
    save(
        head,
        title=draft.title,
        meta_title=draft.meta_title,
        meta_description=draft.summary,
        description=html_of(draft.description),
        product_class=draft.kind,
        is_public=True,
    )
    return head


def html_of(text: str) -> str:
    """What the editor wrote as the shop keeps it: links with addresses, without its own marks."""
    shown, *rest = expand_db_html(text).split(f" {EDITOR_KEYS}")
    return shown + "".join(part.partition('"')[2] for part in rest)


def _write_weight(product, grams: int | None) -> None:
    """Without a number the row goes: a variant then weighs what its parent does."""
    if grams is None:
        PackageWeight.objects.filter(product=product).delete()
    else:
        PackageWeight.objects.update_or_create(product=product, defaults={"grams": grams})


def _write_specs(draft, head) -> None:
    """Texts; attributes of other types, from an import, stay as they are."""
    if draft.kind is None:
        return
    texts = draft.kind.attributes.filter(type="text")
    by_name = {attribute.name.casefold(): attribute for attribute in texts}
    wanted = {}
    for row in draft.specs.all():
        attribute = by_name.get(row.name.casefold()) or _new_attribute(draft.kind, row.name)
        wanted[attribute.pk] = row.text
    values = head.attribute_values.filter(attribute__type="text")
    values.exclude(attribute__in=wanted).delete()
    known = {value.attribute_id: value for value in values}
    for pk, text in wanted.items():
        value = known.get(pk) or head.attribute_values.model(product=head, attribute_id=pk)
        if value.value_text != text:
            value.value_text = text
            value.save()


def _new_attribute(kind, name: str):
    base = slugify(name).replace("-", "_")[:100] or "fact"  # the column holds 128
    taken = set(kind.attributes.values_list("code", flat=True))
    code = next(
        c for c in (base, *(f"{base}_{n}" for n in range(2, len(taken) + 3))) if c not in taken
    )
    return kind.attributes.create(name=name, code=code, type="text")


def _write_recommendations(draft, head) -> None:
    """The first has the highest rank."""
    wanted = [row.product_id for row in draft.recommendations.all() if row.product_id != head.pk]
    wanted = list(dict.fromkeys(wanted))
    model = get_model("catalogue", "ProductRecommendation")
    model.objects.filter(primary=head).exclude(recommendation__in=wanted).delete()
    for rank, pk in enumerate(reversed(wanted)):
        model.objects.update_or_create(
            primary=head, recommendation_id=pk, defaults={"ranking": rank}
        )


def _write_regions(draft, head, before: set[int]) -> None:
    """A list that was changed on the region's own page meanwhile keeps that change."""
    rows = list(draft.regions.all())
    gone = before - {row.region_id for row in rows}
    RegionProduct.objects.filter(product=head, region__in=gone).delete()
    for row in rows:
        _write_place(row, head, is_new=row.region_id not in before)


def _write_place(row, head, *, is_new: bool) -> None:
    listed = list(RegionProduct.objects.select_for_update().filter(region=row.region_id))
    own = next((one for one in listed if one.product_id == head.pk), None)
    moved = row.place != row.place_base
    if own is None and (is_new or moved):
        own = RegionProduct(region_id=row.region_id, product=head, position=len(listed))
        own.save()
        listed.append(own)
    if own is None or not (moved or is_new):
        return
    listed.remove(own)
    listed.insert(row.place - 1 if row.place else len(listed), own)
    for position, one in enumerate(listed):
        if one.position != position:
            one.position = position
            one.save(update_fields=["position"])
