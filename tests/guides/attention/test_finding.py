"""Which guides need somebody, and why."""

from datetime import date, datetime

import pytest
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from guides.attention.finding import guides_in, troubles
from guides.pages.need import Asked, need
from tests.factories import PRECUT, ROLL, make_product, make_region, variant
from tests.guides.factories import make_guide, make_step

LONG = {"length_cm": "40"}


def empty_shelf(product):
    for one in [product, *product.children.all()]:
        one.stockrecords.update(num_in_stock=0)


def test_guide_with_tape_that_fits_needs_nobody(neck, first, found):
    make_guide("a", regions=[neck], strips=[{}], pinned=[first])
    make_guide("b", regions=[neck], strips=[{}])
    make_guide("no-strips", regions=[neck])
    assert found() == []


def test_pinned_tape_out_of_stock_has_a_substitute(neck, first, second, found):
    make_guide("a", regions=[neck], strips=[{}], pinned=[first])
    empty_shelf(first)
    words = "First, put first here, is out of stock. Second can take its place."
    assert found() == [("out", words, "Substitute")]


def test_pinned_tape_with_one_color_left_needs_nobody(neck, found):
    box = make_product("box", colors=("blue", "pink"), regions=[neck])
    make_guide("a", regions=[neck], strips=[{}], pinned=[box])
    empty_shelf(variant(box, "blue"))
    assert found() == []


def test_pinned_tape_out_beside_one_that_is_there_needs_nobody(neck, first, second, found):
    make_guide("a", regions=[neck], strips=[{}], pinned=[first, second])
    empty_shelf(first)
    assert found() == []
    empty_shelf(second)
    words = "First, put first here, is out of stock. Nothing else in stock takes its place."
    assert found() == [("out", words, "")]


def test_pinned_tape_out_without_substitute_says_so(neck, first, found):
    make_guide("a", regions=[neck], strips=[{}], pinned=[first])
    empty_shelf(first)
    words = "First, put first here, is out of stock. Nothing else in stock takes its place."
    assert found() == [("out", words, "")]


def test_unpinned_tape_out_is_replaced_by_the_page_itself(neck, first, second, found):
    make_guide("a", regions=[neck], strips=[{}])
    empty_shelf(first)
    assert found() == []
    empty_shelf(second)
    assert found() == [("out", "Every tape that covers its strips is out of stock.", "")]


def test_pinned_tape_that_became_private_is_to_be_unpinned(neck, first, second, found):
    make_guide("a", regions=[neck], strips=[{}], pinned=[first])
    type(first).objects.filter(pk=first.pk).update(is_public=False)
    words = "First, put first here, is private: nobody sees it."
    assert found() == [("private", words, "Unpin it")]


def test_pinned_tape_that_was_deleted_is_to_be_unpinned(neck, first, second, found):
    make_guide("a", regions=[neck], strips=[{}], pinned=[first])
    first.delete()
    assert found() == [("deleted", "A product put first here was deleted.", "Unpin it")]


def test_pinned_tape_too_short_has_a_longer_one_instead(neck, first, found):
    make_guide("a", regions=[neck], strips=[LONG], pinned=[first])
    assert [kind for kind, *_ in found()] == ["short", "none"]
    make_product("roll", package=ROLL, regions=[neck])
    words = "First, put first here, cannot supply the cut list. Roll can take its place."
    assert found() == [("short", words, "Substitute")]


def test_pins_that_cover_the_strips_together_with_a_fitting_one_need_nobody(neck, first, found):
    roll = make_product("roll", package=ROLL, regions=[neck])
    make_guide("a", regions=[neck], strips=[LONG], pinned=[first, roll])
    assert found() == []


def test_pins_that_cover_the_strips_only_together_need_nobody(neck, found):
    forked = make_product("forked", package=PRECUT | {"shape": "Y"})
    plain = make_product("plain", package=PRECUT | {"length_cm": 12}, regions=[neck])
    strips = [{"shape": "Y"}, {"length_cm": "10"}]
    make_guide("a", regions=[neck], strips=strips, pinned=[forked, plain])
    assert found() == []
    empty_shelf(plain)
    words = "Plain, put first here, is out of stock. Nothing else in stock takes its place."
    assert found() == [("out", words, "")]


def test_strips_of_several_packages_of_one_tape_need_nobody_while_there_are_so_many(neck, found):
    few = make_product("few", package=PRECUT | {"strips": 2}, regions=[neck])
    make_guide("a", regions=[neck], strips=[{}, {}, {}], pinned=[few])
    assert found() == []
    few.stockrecords.update(num_in_stock=1)
    words = "Few, put first here, has too few left for one taping."
    assert found() == [("out", f"{words} Nothing else in stock takes its place.", "")]


@pytest.mark.parametrize("stock", [(9, 9), (0, 9), (9, 0), (1, 1), (0, 0)])
@pytest.mark.parametrize("sizes", [(25, 25), (12, 25), (12, 12), (490, 12)])
def test_guide_has_tape_if_its_panel_offers_a_kit(neck, sizes, stock):
    for name, size, pieces in zip(("one", "two"), sizes, stock, strict=True):
        package = ROLL if size > 25 else PRECUT | {"length_cm": size, "strips": 2}
        make_product(name, package=package, stock=pieces, regions=[neck])
    page = make_guide("a", regions=[neck], strips=[{}, {}, {"length_cm": "10"}])
    kit = need(page, [neck], Asked(tapings=1)).kit
    assert [one.kind in ("out", "none") for one in troubles()] == [True] * (kit is None)


def test_pinned_scissors_are_no_tape_and_no_trouble(neck, first, found):
    make_guide("a", regions=[neck], strips=[{}], pinned=[make_product("scissors")])
    assert found() == []


def test_guide_without_tape_or_region_is_told(neck, first, found):
    make_guide("a", regions=[neck], strips=[LONG])
    make_guide("b", strips=[{}])
    words = "No tape of its regions covers its strips."
    assert found() == [("none", words, ""), ("none", words, "")]


@pytest.mark.parametrize(("due", "told"), [("2026-07-01", True), ("2026-07-02", False)])
def test_review_is_due_the_day_after_by_the_sites_clock(neck, found, monkeypatch, due, told):
    monkeypatch.setattr(  # 23:30 on July 2 in New York
        timezone, "now", lambda: datetime(2026, 7, 3, 3, 30, tzinfo=timezone.get_fixed_timezone(0))
    )
    make_guide("a", review_due=date.fromisoformat(due))
    kinds = [kind for kind, *_ in found() if kind == "review"]
    assert kinds == ["review"] * told


@pytest.mark.parametrize(
    ("library", "step", "told"),
    [
        ("", {"alt_text": ""}, True),
        ("A neck", {"alt_text": ""}, False),
        ("", {"alt_text": "A neck"}, False),
        ("", {"alt_text": "", "decorative": True}, False),
    ],
)
def test_picture_of_a_step_without_words(db, library, step, told):
    image = get_image_model().objects.create(
        title="neck.png", description=library, file=get_test_image_file()
    )
    picture = {"image": image.pk, "decorative": False} | step
    make_guide("a", steps=[make_step(), make_step(picture=picture)])
    words = [one.words for one in troubles() if one.kind == "alt"]
    assert words == ["Nothing says what the picture of step 2 shows."] * told


def test_region_without_public_tape_is_told(neck):
    make_product("hidden", package=PRECUT, regions=[neck], public=False)
    make_product("oil", regions=[neck])
    (trouble,) = troubles()
    assert (trouble.kind, trouble.title, trouble.region_id) == ("region", "Neck", neck.pk)


def test_drafts_and_unpublished_guides_are_left_alone(db, found):
    make_guide("draft", strips=[{}], live=False)
    make_guide("gone", strips=[{}]).unpublish()
    assert found() == []


def test_guides_are_counted_once(neck, first):
    make_guide("a", regions=[make_region("knee")], strips=[LONG], review_due=date(2020, 1, 1))
    assert guides_in(troubles()) == 1
