"""The draft of a product that others made: the demo, an import, a test, a release before this."""

from django.db import IntegrityError, transaction
from django.utils import timezone
from oscar.core.loading import get_model

from shop.desk.inventory.changes import COMPARE, current
from shop.pictures.models import ProductPicture
from shop.tape.models import TapePackage

from .models import ProductDraft
from .parts import (
    DraftPicture,
    DraftRecommendation,
    DraftRegion,
    DraftSpec,
    DraftVariant,
    VariantKey,
)
from .places import places_of
from .variants import record_of

Product = get_model("catalogue", "Product")


def draft_of(product) -> ProductDraft:
    """Of a product or of one of its variants; made from the shop's rows if there is none yet."""
    head = product.parent or product
    found = ProductDraft.objects.filter(product=head).first()
    if found:
        return found
    try:
        return _make(head)
    except IntegrityError:  # somebody else opened it in the same moment
        return ProductDraft.objects.get(product=head)


@transaction.atomic
def _make(head) -> ProductDraft:
    children = head.children.filter(is_public=True).order_by("pk")
    variants = [head] if head.is_standalone else list(children)
    draft = _head(head, variants)
    draft.categories = list(head.categories.all())
    draft.save()  # not live yet: words from before a rule of claims came stop nobody here
    rows = [_variant(draft, one) for one in variants]
    DraftVariant.objects.bulk_create(rows)
    VariantKey.objects.bulk_create(
        VariantKey(key=row.key, product=one) for row, one in zip(rows, variants, strict=True)
    )
    _add_pictures(draft, head, variants)
    _add_rest(draft, head)
    draft = ProductDraft.objects.get(pk=draft.pk)  # with what the lines above wrote
    revision = draft.save_revision()
    now = timezone.now()
    ProductDraft.objects.filter(pk=draft.pk).update(
        live=head.is_public,
        has_unpublished_changes=False,
        live_revision=revision if head.is_public else None,
        first_published_at=head.date_created,
        last_published_at=now,
    )
    return ProductDraft.objects.get(pk=draft.pk)


def _head(head, variants) -> ProductDraft:
    package = TapePackage.objects.filter(product__in=variants).order_by("product").first()
    weight = getattr(head, "package_weight", None)
    facts = {}
    if package:
        names = ("format", "shape", "strips", "length_cm", "width_cm", "material")
        facts = {name: getattr(package, name) for name in names}
    return ProductDraft(
        product=head,
        live=False,
        title=head.title,
        summary=(head.meta_description or "")[:255],
        description=head.description or "",
        kind=head.get_product_class(),
        grams=weight and weight.grams,
        meta_title=head.meta_title or "",
        **facts,
    )


def _variant(draft: ProductDraft, product) -> DraftVariant:
    record, package = record_of(product), getattr(product, "tape_package", None)
    weight = getattr(product, "package_weight", None) if product.is_child else None
    price, before = (record.price, current(record, COMPARE)) if record else (None, None)
    own = {}
    if package:
        own = {
            name: getattr(package, name)
            for name in ("length_cm", "strips")
            if getattr(package, name) != getattr(draft, name)
        }
        own["color"] = package.color
    return DraftVariant(
        draft=draft,
        sku=record.partner_sku if record else "",
        low_stock=record.low_stock_threshold if record else None,
        barcode=product.upc or "",
        price=price,
        price_base=price,
        compare_price=before,
        compare_base=before,
        grams=weight and weight.grams,
        **own,
    )


def _add_pictures(draft: ProductDraft, head, variants) -> None:
    """Those of a color once, however many variants have it."""
    colors = dict(TapePackage.objects.filter(product__in=variants).values_list("product", "color"))
    colors[head.pk] = ""
    ties = ProductPicture.objects.filter(product_image__product__in=[head, *variants])
    ties = ties.order_by("product_image__product", "product_image__display_order")
    wanted = dict.fromkeys(
        (image, colors.get(product, ""))
        for image, product in ties.values_list("image", "product_image__product")
    )
    DraftPicture.objects.bulk_create(
        DraftPicture(draft=draft, image_id=image, color=color, sort_order=order)
        for order, (image, color) in enumerate(wanted)
    )


def _add_rest(draft: ProductDraft, head) -> None:
    DraftRegion.objects.bulk_create(
        DraftRegion(draft=draft, region_id=region, place=place, place_base=place)
        for region, place in places_of(head.pk).items()
    )
    values = head.attribute_values.filter(attribute__type="text").select_related("attribute")
    DraftSpec.objects.bulk_create(
        DraftSpec(draft=draft, name=value.attribute.name, text=value.value_text or "")
        for value in values.order_by("attribute_id")
    )
    chosen = head.primary_recommendations.order_by("-ranking", "pk")
    DraftRecommendation.objects.bulk_create(
        DraftRecommendation(draft=draft, product_id=pk, sort_order=order)
        for order, pk in enumerate(chosen.values_list("recommendation", flat=True))
    )
