"""A product that others made gets its draft when somebody opens it, and nothing is lost by that."""

from decimal import Decimal

import pytest

from shop.desk.products.first_drafts import draft_of
from shop.desk.products.models import ProductDraft
from shop.desk.products.parts import VariantKey
from shop.stock.models import ComparePrice
from tests.factories import (
    PRECUT,
    Product,
    make_category,
    make_picture,
    make_product,
    make_region,
    make_user,
    variant,
)

from .drafts import draft_with_rows, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def tape():
    tape = make_product(
        "tape",
        colors=("blue", "pink"),
        stock={"blue": 5, "pink": 0},
        regions=[make_region("knee"), make_region("neck")],
        categories=[make_category("rolls")],
        description="<p>Soft <b>and</b> strong.</p>",
        meta_description="A summary.",
    )
    blue = variant(tape, "blue")
    ComparePrice.objects.create(stockrecord=blue.stockrecords.get(), amount=Decimal("15.00"))
    for product in (blue, variant(tape, "pink")):
        make_picture(product)
    tape.product_class.attributes.create(name="Latex", code="latex", type="text")
    tape.attr.latex = "None"
    tape.attr.save()
    tape.primary_recommendations.create(recommendation=make_product("oil"), ranking=0)
    return tape


def rows(product):
    """All that the shop has of a product, whatever ids its rows have."""
    family = Product.objects.filter(pk=product.pk) | Product.objects.filter(parent=product)
    return [
        (
            *(getattr(one, name) for name in ("upc", "title", "slug", "structure", "is_public")),
            *(getattr(one, name) for name in ("description", "meta_description", "meta_title")),
            one.product_class_id,
            [(r.partner_sku, r.price, r.num_in_stock) for r in one.stockrecords.all()],
            [str(r.compare_price) for r in one.stockrecords.filter(compare_price__isnull=False)],
            [getattr(one, "tape_package", None)],
            list(one.images.values_list("pk", "original", "display_order", "caption")),
            list(one.region_products.values_list("region", "position")),
            list(one.categories.values_list("pk")),
            list(one.attribute_values.values_list("attribute", "value_text")),
            list(one.primary_recommendations.values_list("recommendation", "ranking")),
        )
        for one in family.order_by("pk")
    ]


def test_first_draft_published_changes_nothing(tape):
    before = rows(tape)
    published(draft_with_rows(tape))
    assert rows(tape) == before


def test_first_draft_is_live_and_made_once(tape):
    draft = draft_of(variant(tape, "pink"))
    assert draft == draft_of(tape)
    assert (draft.live, draft.has_unpublished_changes, draft.status_string) == (True, False, "live")
    assert draft.latest_revision == draft.live_revision
    assert [row.color for row in draft.variants.all()] == ["blue", "pink"]
    assert ProductDraft.objects.count() == 1
    assert VariantKey.objects.count() == 2


def test_hidden_product_has_a_draft_that_is_not_live():
    draft = draft_of(make_product("old", public=False))
    assert (draft.live, draft.status_string) == (False, "draft")


def test_what_differs_between_variants_is_kept():
    tape = make_product("tape", colors=("blue", "pink"))
    pink = variant(tape, "pink")
    type(pink.tape_package).objects.filter(product=pink).update(strips=40, length_cm=10)
    published(draft_with_rows(tape))
    package = Product.objects.get(pk=pink.pk).tape_package
    assert (package.strips, package.length_cm) == (40, 10)
    assert variant(tape, "blue").tape_package.strips == PRECUT["strips"]


def test_words_from_before_a_rule_stop_no_draft():
    product = make_product("oil")
    Product.objects.filter(pk=product.pk).update(title="Oil that heals pain")
    assert draft_of(Product.objects.get()).title == "Oil that heals pain"


def test_text_that_the_editor_would_change_is_named(client):
    client.force_login(make_user("boss@example.com", is_superuser=True))
    product = make_product("oil", description="<p>Soft</p><table><tr><td>Cells</td></tr></table>")
    page = client.get(f"/cms/product/edit/{draft_of(product).pk}/").content.decode()
    assert "&lt;table&gt;, &lt;td&gt;, &lt;tr&gt;" in " ".join(page.split())
