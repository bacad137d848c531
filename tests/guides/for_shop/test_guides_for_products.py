"""The guides for what somebody bought: many products at once."""

from decimal import Decimal

import pytest

from guides.for_shop import for_products
from guides.for_shop.for_products import guides_for_products, tapings_for_products
from guides.templatetags.guides_tags import guides_for_order
from shop.orders.order_view import order_view
from shop.sources.models import OrderLineSource
from shop.tape.packages import Package
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
SHORT = Package("precut", "I", 20, Decimal("12.5"), Decimal("5"))
LONG = Package("precut", "I", 20, Decimal("25"), Decimal("5"))


@pytest.fixture
def neck():
    return make_region("neck")


@pytest.fixture
def tape(neck):
    return make_product("tape", package=PRECUT, regions=[neck])


def titles(*contents, **options):
    return [card.title for card in guides_for_products(contents, **options)]


def test_pinned_of_any_product_come_first(neck, tape):
    oil = make_product("oil")
    make_guide("listed", regions=[neck])
    make_guide("pins-oil", regions=[make_region("knee")], pinned=[oil])
    assert titles((tape.pk, LONG), (oil.pk, None)) == ["Pins oil", "Listed"]


def test_guide_that_the_buyer_came_from_leads_if_it_is_published(neck, tape):
    came = make_guide("came-from", regions=[make_region("knee")])
    draft = make_guide("draft", regions=[neck], live=False)
    make_guide("listed", regions=[neck])
    assert titles((tape.pk, LONG), first=[draft.pk, came.pk]) == ["Came from", "Listed"]


def test_listed_guide_needs_one_bought_package_that_fits(neck, tape):
    make_guide("long", regions=[neck], strips=[{}])
    assert titles((tape.pk, SHORT)) == []
    assert titles((tape.pk, SHORT), (tape.pk, LONG)) == ["Long"]


def test_mail_shows_the_drawing_of_each_guide(neck, tape, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        guide = make_guide("long", regions=[neck], strips=[{}])
    [card] = guides_for_products([(tape.pk, LONG)])
    assert card.drawing_url == guide.share_picture.drawing.url
    mail = order_of(tape).mails.get()
    assert f'src="http://testserver{card.drawing_url}"' in mail.html


def test_nothing_bought_has_no_guides(neck, tape):
    make_guide("listed", regions=[neck])
    assert titles() == []


def test_tapings_leave_out_guides_without_strips(neck, tape):
    make_guide("posture", regions=[neck])
    make_guide("neck-guide", regions=[neck], strips=[{}], wear_days_min=2, wear_days_max=4)
    (taping,) = tapings_for_products([tape.pk])[tape.pk]
    assert (taping.title, taping.url, taping.wear_days) == (
        "Neck guide",
        "/guides/neck-guide/",
        (2, 4),
    )
    assert [need.length_cm for need in taping.needs] == [Decimal(25)]


def test_tapings_of_nothing_and_of_what_is_gone(neck):
    assert tapings_for_products([]) == {}
    assert tapings_for_products([999]) == {999: []}


@pytest.mark.parametrize("count", [1, 8])
def test_the_same_queries_for_any_number_of_products(neck, count, django_assert_num_queries):
    products = [make_product(f"tape-{n}", package=PRECUT, regions=[neck]) for n in range(count)]
    for number in range(count):
        make_guide(f"guide-{number}", regions=[neck], strips=[{}], pinned=products)
    contents = [(product.pk, LONG) for product in products]
    assert len(titles(*contents)) == min(count, 4)
    with django_assert_num_queries(4):
        titles(*contents)
    with django_assert_num_queries(3):
        tapings_for_products([product.pk for product in products])


def test_order_names_the_guide_first_that_sold_it(neck, tape):
    make_guide("listed", regions=[neck])
    seller = make_guide("seller", regions=[make_region("knee")])
    order = order_of(tape)
    OrderLineSource.objects.create(line=order.lines.get(), page_key=seller.pk, title="Seller")
    view = order_view(order)
    assert view.came_from == (seller.pk,)
    assert [card.title for card in guides_for_order(view)] == ["Seller", "Listed"]


def test_of_a_bestsellers_guides_the_newest_are_looked_at(neck, monkeypatch):
    """Thousands may pin it: an order is answered without reading all of them."""
    monkeypatch.setattr(for_products, "LOOKED_AT", 2)
    best = make_product("best", package=PRECUT)
    for name in ("oldest", "older", "newest"):
        make_guide(name, regions=[neck], strips=[{}], pinned=[best])
    [tapings] = tapings_for_products([best.pk]).values()
    assert [taping.title for taping in tapings] == ["Newest", "Older"]
