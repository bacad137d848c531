"""What a list shows of each product."""

from decimal import Decimal

import pytest

from shop.catalog.selectors import product_cards
from tests.factories import PRECUT, make_picture, make_product, variant

pytestmark = pytest.mark.django_db


def cards(*products, **options):
    return product_cards([product.pk for product in products], **options)


def test_card_of_an_accessory():
    oil = make_product("oil", price="8.50", stock=7, title="Oil", meta_description="Loosens tape.")
    (card,) = cards(oil)
    assert (card.id, card.product_id, card.title, card.url) == (
        oil.pk,
        oil.pk,
        "Oil",
        f"/shop/oil_{oil.pk}/",
    )
    assert (card.summary, card.price, card.currency) == ("Loosens tape.", Decimal("8.50"), "USD")
    assert (card.stock.code, card.stock.text, card.stock.available) == ("in", "In stock", 7)
    assert (card.picture, card.pictures, card.colors) == (None, (), ())


def test_card_of_a_tape_says_what_is_in_the_box():
    (card,) = cards(make_product("box", package=PRECUT, meta_description="Not this."))
    assert card.summary == "20 strips, 10\u00a0in\u00a0/\u00a025\u00a0cm"


def test_cards_keep_the_order_given_each_once():
    one, two, three = (make_product(upc) for upc in ("one", "two", "three"))
    assert [card.id for card in cards(three, one, two, one)] == [three.pk, one.pk, two.pk]


def test_no_ids_make_no_query(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert product_cards([]) == []


def test_private_product_is_left_out():
    shown = make_product("shown")
    assert [card.id for card in cards(make_product("hidden", public=False), shown)] == [shown.pk]


def test_deleted_product_is_left_out():
    gone, shown = make_product("gone"), make_product("shown")
    ids = [gone.pk, shown.pk]
    gone.delete()
    assert [card.id for card in product_cards(ids)] == [shown.pk]


def test_variants_of_a_private_parent_are_left_out():
    box = make_product("box", colors=("blue",), public=False)
    assert cards(box, variant(box, "blue")) == []


def test_variant_alone_is_not_a_card():
    box = make_product("box", colors=("blue",))
    assert cards(variant(box, "blue")) == []


def test_private_variant_is_left_out_of_its_card():
    box = make_product("box", colors=("blue", "black"))
    box.children.filter(upc="box-blue").update(is_public=False)
    (card,) = cards(box)
    assert card.colors == ("black",)


def test_card_shows_the_first_variant():
    box = make_product("box", colors=("blue", "black"))
    (card,) = cards(box)
    assert (card.id, card.product_id) == (variant(box, "blue").pk, box.pk)
    assert card.colors == ("blue", "black")
    assert card.url == f"/shop/box_{box.pk}/"


def test_card_prefers_the_color_asked_for():
    box = make_product("box", colors=("blue", "black"))
    (card,) = cards(box, color="black")
    assert card.id == variant(box, "black").pk


def test_color_that_does_not_exist_changes_nothing():
    box = make_product("box", colors=("blue", "black"))
    (card,) = cards(box, color="lime")
    assert card.id == variant(box, "blue").pk


def test_variant_in_stock_goes_before_the_first_that_is_not():
    box = make_product("box", colors=("blue", "black"), stock={"blue": 0, "black": 3})
    (card,) = cards(box)
    assert (card.id, card.stock.text) == (variant(box, "black").pk, "3 left")


def test_variant_in_stock_goes_before_the_color_asked_for():
    box = make_product("box", colors=("blue", "black"), stock={"blue": 3, "black": 0})
    (card,) = cards(box, color="black")
    assert card.id == variant(box, "blue").pk


def test_card_without_any_stock_keeps_the_color_asked_for():
    box = make_product("box", colors=("blue", "black"), stock=0)
    (card,) = cards(box, color="black")
    assert (card.id, card.stock.text) == (variant(box, "black").pk, "Out of stock")


def test_parent_whose_variants_are_all_private_is_out_of_stock():
    box = make_product("box", colors=("blue",))
    box.children.update(is_public=False)
    (card,) = cards(box)
    assert (card.id, card.price, card.stock.code) == (box.pk, None, "out")


def test_product_without_a_price_is_out_of_stock():
    (card,) = cards(make_product("oil", stock=None))
    assert (card.price, card.stock.text) == (None, "Out of stock")


@pytest.mark.parametrize(
    ("pieces", "code", "text"),
    [
        (0, "out", "Out of stock"),
        (1, "low", "1 left"),
        (5, "low", "5 left"),
        (6, "in", "In stock"),
    ],
)
def test_stock_in_words(pieces, code, text):
    (card,) = cards(make_product("oil", stock=pieces))
    assert (card.stock.code, card.stock.text) == (code, text)


def test_pieces_promised_to_an_order_are_not_available():
    oil = make_product("oil", stock=8)
    oil.stockrecords.update(num_allocated=6)
    (card,) = cards(oil)
    assert (card.stock.available, card.stock.text) == (2, "2 left")


@pytest.mark.parametrize("number", [1, 50])
def test_cards_take_three_queries(number, django_assert_num_queries):
    boxes = [make_product(f"box-{n}", colors=("blue", "black")) for n in range(number)]
    with django_assert_num_queries(3):
        assert len(cards(*boxes)) == number


def test_card_shows_the_pictures_of_its_variant(django_capture_on_commit_callbacks):
    box = make_product("box", colors=("blue", "black"))
    with django_capture_on_commit_callbacks(execute=True):
        make_picture(box, "parent.png")
        make_picture(variant(box, "black"), "black.png")
    assert [card.picture.alt for card in cards(box)] == ["parent.png"]
    assert [card.picture.alt for card in cards(box, color="black")] == ["black.png"]
