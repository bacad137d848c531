"""Of a region's thousands of products a guide's panel looks at the first, then at what fits."""

import pytest

from guides.pages.need import Asked, need
from shop.tape import matching
from shop.tape.answers import Answers
from shop.tape.models import TapePackage
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db
SHORT = PRECUT | {"length_cm": 10}


@pytest.fixture
def neck(monkeypatch):
    monkeypatch.setattr(matching, "SHELF", 2)
    return make_region("neck")


def panel(neck, asked=None):
    guide = make_guide("guide", regions=[neck], strips=[{}])
    return need(guide, [neck], asked)


def bought(panel):
    return [item.title for item in panel.kit.items]


def tape(name, neck, **options):
    return make_product(name, regions=[neck], **{"package": PRECUT} | options)


def test_kit_is_the_cheapest_of_the_shelf(neck):
    for name, price in (("first", 12), ("second", 11), ("third", 5)):
        tape(name, neck, price=price)
    assert bought(panel(neck)) == ["Second"]


def test_shelf_without_a_kit_leads_to_what_fits_further_down(neck):
    for name in ("first", "second", "third"):
        tape(name, neck, package=SHORT)
    tape("out", neck, stock=0, price=1)
    tape("fourth", neck)
    found = panel(neck)
    assert bought(found) == ["Fourth"]
    assert found.kit.items[0].product_id in {match.card.product_id for match in found.tape}


def test_material_asked_for_is_found_further_down(neck):
    for name in ("first", "second"):
        tape(name, neck)
    soft = tape("soft", neck)
    TapePackage.objects.filter(product=soft).update(material="gentle")
    asked = Asked(answers=Answers(("sensitive",)))
    assert "gentle" in asked.answers.materials
    found = panel(neck, asked)
    assert (bought(found), found.kit.notes) == (["Soft"], ())


def test_nothing_that_fits_anywhere_gives_no_kit(neck):
    for name in ("first", "second", "third"):
        tape(name, neck, package=SHORT)
    found = panel(neck)
    assert (found.kit, found.match) == (None, None)
