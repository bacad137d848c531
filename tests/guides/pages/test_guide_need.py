"""The panel that says what a guide takes: its cut list, and the tape that covers it."""

from decimal import Decimal

import pytest

from shop.regions.models import RegionProduct
from tests.factories import PRECUT, make_product, make_region, variant
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db
SHORT = PRECUT | {"length_cm": Decimal("12.5")}


@pytest.fixture
def neck():
    return make_region("neck")


@pytest.fixture
def need(client):
    """What a guide's page says is needed, as an anonymous reader sees it now."""
    return lambda slug="guide": client.get(f"/guides/{slug}/").context_data["need"]


def title(match):
    return match.card.title if match else None


def others(need):
    return [title(match) for match in need.others]


def test_need_lists_what_to_cut(need):
    make_guide("guide", strips=[{}, {}])
    assert [line.text for line in need().cut_list] == [
        "2 I-strips, 10\u00a0in\u00a0/\u00a025\u00a0cm"
    ]


def test_need_pinned_product_before_the_regions(neck, need):
    make_product("listed", package=PRECUT, regions=[neck])
    pinned = make_product("pinned", package=PRECUT)
    make_guide("guide", regions=[neck], strips=[{}, {}], pinned=[pinned])
    panel = need()
    assert (title(panel.match), panel.match.pinned) == ("Pinned", True)
    assert panel.match.applications == 10
    assert [(item.id, item.quantity) for item in panel.kit.items] == [(pinned.pk, 1)]
    assert others(panel) == ["Listed"]


def test_need_pinned_product_that_cannot_supply_gives_way_to_one_that_can(neck, need):
    make_product("listed", package=PRECUT, regions=[neck])
    pinned = make_product("pinned", package=SHORT)
    make_guide("guide", regions=[neck], strips=[{}], pinned=[pinned])
    assert title(need().match) == "Listed"
    assert others(need()) == []


def test_need_pinned_product_out_of_stock_gives_way_to_one_in_stock(neck, need):
    make_product("listed", package=PRECUT, regions=[neck])
    pinned = make_product("pinned", package=PRECUT, stock=0)
    make_guide("guide", regions=[neck], strips=[{}], pinned=[pinned])
    assert title(need().match) == "Listed"
    assert others(need()) == ["Pinned"]


def test_need_everything_out_of_stock_shows_the_first_as_out(neck, need, client):
    make_product("listed", package=PRECUT, regions=[neck], stock=0)
    make_guide("guide", regions=[neck], strips=[{}])
    panel = need()
    assert (title(panel.match), panel.match.card.stock.text) == ("Listed", "Out of stock")
    page = client.get("/guides/guide/").content.decode()
    assert "data-buy-bar" not in page
    assert f'action="/account/alerts/ask/{panel.match.card.id}/"' in page


def test_need_nothing_fits_says_so_and_shows_the_regions_tape(neck, need, client):
    make_product("short", package=SHORT, regions=[neck])
    make_product("oil", regions=[neck])
    pinned = make_product("pinned", package=SHORT)
    make_guide("guide", regions=[neck], strips=[{}], pinned=[pinned])
    panel = need()
    assert (panel.match, panel.kit, others(panel)) == (None, None, ["Pinned", "Short"])
    page = client.get("/guides/guide/").content.decode()
    assert "No tape on hand for the neck covers all of these strips." in page
    assert "What there is for this part" in page
    assert "/cart/add" not in page
    assert (
        '<a class="btn btn--full btn--quiet" rel="nofollow"\n        href="/shop/?region=neck">'
        "Tape for the neck</a>" in page
    )


def test_need_what_fits_and_is_out_goes_before_a_pin_that_does_not_fit(neck, need):
    make_product("listed", package=PRECUT, regions=[neck], stock=0)
    make_guide("guide", regions=[neck], strips=[{}], pinned=[make_product("pin", package=SHORT)])
    assert title(need().match) == "Listed"


def test_need_without_region_leads_to_the_shop(need):
    make_guide("guide", strips=[{}])
    assert (need().region_shop_url, need().region_name) == ("/shop/", "body")


def test_need_shows_three_others_that_can_supply(neck, need):
    for number in range(6):
        package = SHORT if number == 1 else PRECUT
        make_product(f"tape-{number}", package=package, regions=[neck])
    make_guide("guide", regions=[neck], strips=[{}])
    assert title(need().match) == "Tape 0"
    assert others(need()) == ["Tape 2", "Tape 3", "Tape 4"]


def test_need_variant_in_the_guides_color(neck, need):
    tape = make_product("tape", colors=("blue", "pink"), regions=[neck])
    make_guide("guide", regions=[neck], strips=[{"color": "pink"}])
    assert need().match.card.id == variant(tape, "pink").pk


def test_need_color_sold_out_shows_a_variant_in_stock(neck, need):
    colors, stock = ("blue", "pink"), {"blue": 3, "pink": 0}
    tape = make_product("tape", colors=colors, stock=stock, regions=[neck])
    make_guide("guide", regions=[neck], strips=[{"color": "pink"}])
    assert need().match.card.id == variant(tape, "blue").pk
    assert need().match.card.stock.text == "3 left"


def test_need_price_changed_in_the_stock_record_shows_at_once(neck, need):
    tape = make_product("tape", package=PRECUT, price="12.99", regions=[neck])
    make_guide("guide", regions=[neck], strips=[{}])
    assert need().match.card.price == Decimal("12.99")
    tape.stockrecords.update(price=Decimal("9.50"))
    assert need().match.card.price == Decimal("9.50")


def test_need_region_list_edited_shows_on_every_guide_of_the_region(neck, need):
    make_product("first", package=PRECUT, regions=[neck])
    make_guide("one", regions=[neck], strips=[{}])
    make_guide("two", regions=[make_region("knee"), neck], strips=[{}])
    assert [title(need(slug).match) for slug in ("one", "two")] == ["First", "First"]
    second = make_product("second", package=PRECUT)
    RegionProduct.objects.update(product=second)
    assert [title(need(slug).match) for slug in ("one", "two")] == ["Second", "Second"]


def test_need_pinned_product_deleted_leaves_the_page_standing(neck, need):
    pinned = make_product("pinned", package=PRECUT)
    guide = make_guide("guide", regions=[neck], strips=[{}], pinned=[pinned])
    pinned.delete()
    assert need().match is None
    guide.get_latest_revision_as_object().save_revision().publish()
    assert need().match is None


def test_need_private_products_never_show(neck, need):
    make_product("listed", package=PRECUT, regions=[neck], public=False)
    pinned = make_product("pinned", package=PRECUT, public=False)
    make_guide("guide", regions=[neck], strips=[{}], pinned=[pinned])
    assert (need().match, need().others) == (None, ())


def test_need_guide_without_strips_shows_its_pinned_product_without_a_warning(neck, need, client):
    make_product("listed", package=PRECUT, regions=[neck])
    make_guide("guide", regions=[neck], pinned=[make_product("wipes")])
    assert (title(need().match), need().others) == ("Wipes", ())
    assert "does not cover" not in client.get("/guides/guide/").content.decode()
