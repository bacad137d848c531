"""What a guide's panel offers in one tap: the cheapest packages on hand, and why these."""

from decimal import Decimal
from urllib.parse import urlencode

import pytest
from oscar.core.loading import get_model

from shop.tape.answers import PARAMETER
from tests.factories import PRECUT, make_product, make_region, variant
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db
StockRecord = get_model("partner", "StockRecord")
FEW = PRECUT | {"strips": 4}
STRIPS = [{}, {}]  # two of 25 cm


@pytest.fixture
def neck():
    return make_region("neck")


@pytest.fixture
def guide(neck):
    """Makes a guide of the neck with two strips, with pinned products."""
    return lambda *pinned: make_guide("guide", regions=[neck], strips=STRIPS, pinned=pinned)


@pytest.fixture
def panel(client):
    def read(query=""):
        response = client.get(f"/guides/guide/{query}")
        assert response.status_code == 200
        return response.context_data["need"]

    return read


def bought(panel):
    return [(item.title, item.quantity) for item in panel.kit.items]


def test_kit_is_the_cheapest_of_the_regions_tape(neck, guide, panel):
    make_product("box", package=PRECUT, price="12.99", regions=[neck])
    make_product("few", package=FEW, price="4.99", regions=[neck])
    guide()
    kit = panel().kit
    assert bought(panel()) == [("Few", 2)]
    assert (kit.total, kit.applications, kit.left_over) == (Decimal("9.98"), 4, "")
    assert bought(panel("?tapings=5")) == [("Box", 1)]
    kit = panel("?tapings=5").kit
    assert (kit.total, kit.applications, kit.left_over) == (Decimal("12.99"), 10, "")


def test_kit_says_what_is_left_over(neck, panel):
    make_product("box", package=PRECUT, regions=[neck])
    make_guide("guide", regions=[neck], strips=[{}, {}, {}])
    assert panel().kit.left_over == "2 strips"


def test_kit_is_of_what_the_editor_pinned_although_other_tape_is_cheaper(neck, guide, panel):
    make_product("few", package=FEW, price="1.00", regions=[neck])
    guide(make_product("box", package=PRECUT, price="12.99"))
    assert bought(panel()) == [("Box", 1)]
    assert panel().kit.notes == ()


def test_kit_names_what_it_stands_in_for(neck, guide, panel):
    make_product("few", package=FEW, price="4.99", regions=[neck])
    guide(make_product("box", package=PRECUT, stock=0))
    assert bought(panel()) == [("Few", 2)]
    assert panel().kit.notes == ("Box is out of stock. In its place: Few.",)


def test_kit_takes_another_color_where_one_is_out(neck, guide, panel):
    box = make_product("box", package=PRECUT, colors=("blue", "pink"), regions=[neck])
    StockRecord.objects.filter(product=variant(box, "blue")).update(num_in_stock=0)
    guide()
    kit = panel().kit
    assert (kit.items[0].color, kit.notes) == (
        "pink",
        ("Blue is out of stock, so this is pink: color is only color.",),
    )


def test_kit_takes_the_rest_in_another_color_where_one_is_low(neck, guide, panel):
    stock = {"blue": 1, "pink": 5}
    make_product("few", colors=("blue", "pink"), package=FEW, stock=stock, regions=[neck])
    guide()
    kit = panel().kit
    assert [(item.color, item.quantity) for item in kit.items] == [("blue", 1), ("pink", 1)]
    assert kit.notes == ("Blue has only 1 left, so the rest is pink: color is only color.",)


def test_kit_with_too_few_pieces_on_hand_says_so(neck, guide, panel):
    make_product("few", package=FEW, price="1.00", stock=1, regions=[neck])
    make_product("box", package=PRECUT, price="12.99", regions=[neck])
    guide()
    assert bought(panel()) == [("Box", 1)]
    assert panel().kit.notes == ("Few has only 1 left. In its place: Box.",)


@pytest.mark.parametrize(
    ("answers", "title", "notes"),
    [
        ("", "Cotton", ()),
        ("sensitive", "Gentle", ()),
        ("water", "Cotton", ("No synthetic tape is offered for this guide.",)),
        ("short", "Cotton", ()),
        ("nonsense.\x7f", "Cotton", ()),
    ],
)
def test_kit_follows_the_shoppers_answers(neck, guide, client, panel, answers, title, notes):
    make_product("cotton", package=PRECUT, price="9.99", regions=[neck])
    make_product("gentle", package=PRECUT | {"material": "gentle"}, price="19.99", regions=[neck])
    guide()
    asked = f"?{urlencode({PARAMETER: answers})}"
    assert bought(panel(asked)) == [(title, 1)]
    assert panel(asked).kit.notes == notes


@pytest.mark.parametrize("asked", ["0", "11", "-1", "three", "", "9" * 5000, "٣", "1.5"])
def test_nonsense_for_tapings_means_three_and_says_so(neck, guide, client, panel, asked):
    make_product("few", package=FEW, regions=[neck])
    guide()
    assert bought(panel(f"?tapings={asked}")) == [("Few", 2)]
    page = client.get(f"/guides/guide/?tapings={asked}").content.decode()
    assert "Enter a number from 1 to 10." in page
    assert 'aria-describedby="tapings-error"' in page


def test_number_of_tapings_outlives_an_answer_and_changes_the_phones_bar(neck, guide, client):
    make_product("few", package=FEW, price="4.99", regions=[neck])
    guide()
    page = client.get("/guides/guide/?tapings=5").content.decode()
    assert 'name="next" value="/guides/guide/?tapings=5#need"' in page
    assert page.count('name="next" value="/guides/guide/?tapings=5"') == 3  # kit, cheaper way, bar
    assert 'data-hx-select-oob="#kit-bar,#need-said:innerHTML"' in page
    bar = page[page.index('id="kit-bar"') :]
    assert "$14.97" in bar
    assert "6 tapings" in bar
    assert "For 5 tapings: 3 Few, blue; $14.97 in all." in " ".join(page.split())
    done = client.get("/guides/guide/?step=done&tapings=5").content.decode()
    assert '<input type="hidden" name="step" value="done">' in done
    assert 'value="/guides/guide/?step=done&amp;tapings=5#need"' in done


def test_more_tapings_than_the_shelf_holds_leaves_what_there_is(neck, guide, client, panel):
    make_product("few", package=FEW, stock=1, regions=[neck])
    guide()
    assert panel("?tapings=3").kit is None
    page = client.get("/guides/guide/?tapings=3").content.decode()
    assert "There is not enough on hand for 3 tapings." in page
    assert bought(panel("?tapings=2")) == [("Few", 1)]


def test_what_is_no_tape_is_offered_unticked_and_only_while_it_can_be_bought(guide, client, panel):
    box = make_product("box", package=PRECUT)
    wipes, oil = make_product("wipes", price="6.99"), make_product("oil", stock=0)
    guide(box, wipes, oil)
    assert [card.title for card in panel().extras] == ["Wipes"]
    page = client.get("/guides/guide/").content.decode()
    assert f'<input type="checkbox" name="item" value="{wipes.pk}:1">' in page
    assert f'<input type="hidden" name="item" value="{box.pk}:1">' in page


@pytest.mark.parametrize("change", ["deleted", "private"])
def test_product_that_went_away_leaves_the_kit(neck, guide, panel, change):
    make_product("few", package=FEW, regions=[neck])
    box = make_product("box", package=PRECUT)
    guide(box)
    if change == "deleted":
        box.delete()
    else:
        box.is_public = False
        box.save()
    assert bought(panel()) == [("Few", 2)]


def test_changed_price_is_the_kits_at_once(neck, guide, panel):
    box = make_product("box", package=PRECUT, price="12.99", regions=[neck])
    guide()
    assert panel().kit.total == Decimal("12.99")
    StockRecord.objects.filter(product=box).update(price=Decimal("0.07"))
    assert panel().kit.total == Decimal("0.07")


def test_guide_without_strips_has_no_kit(panel):
    make_guide("guide", pinned=[make_product("box", package=PRECUT)])
    assert (panel().kit, panel().extras) == (None, ())
