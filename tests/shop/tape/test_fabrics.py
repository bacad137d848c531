"""A fabric that staff added behaves like one of the three kinds, wherever a kind counts."""

import pytest
from django.test import Client

from guides.pages.need import Asked, need
from shop.aftercare.estimate import wear_days
from shop.catalog.detail import product_page
from shop.tape.answers import Answers
from shop.tape.fabrics import kind_of
from shop.tape.models import TapeFabric, TapePackage
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def bamboo():
    return TapeFabric.objects.create(name="Bamboo", like="gentle", order=9)


@pytest.fixture
def neck(bamboo):
    neck = make_region("neck")
    tape = PRECUT | {"material": "bamboo"}
    make_product("cotton-tape", price="9.99", package=PRECUT, regions=[neck])
    make_product("bamboo-tape", price="19.99", package=tape, regions=[neck])
    return neck


def found(query):
    context = Client().get(f"/shop/?{query}").context
    return [card.title for card in context["products"]]


def test_filters_find_it(neck):
    assert found("material=bamboo") == ["Bamboo tape"]
    assert found("material=gentle") == []
    assert found("skin=sensitive") == ["Bamboo tape"]


def test_filters_follow_a_change_of_what_it_is_like(neck, bamboo):
    assert found("skin=sensitive") == ["Bamboo tape"]
    bamboo.like = "synthetic"
    bamboo.save()
    assert found("skin=sensitive") == []


@pytest.mark.parametrize(
    ("like", "answer", "title", "notes"),
    [
        ("gentle", "sensitive", "Bamboo tape", ()),
        ("synthetic", "water", "Bamboo tape", ()),
        (
            "cotton",
            "sensitive",
            "Cotton tape",
            ("No gentle tape is offered for this guide.",),
        ),
    ],
)
def test_kit_follows_answers_by_what_it_is_like(neck, bamboo, like, answer, title, notes):
    TapeFabric.objects.update(like=like)
    guide = make_guide("guide", regions=[neck], strips=[{}])
    kit = need(guide, [neck], Asked(answers=Answers((answer,)))).kit
    assert ([item.title for item in kit.items], kit.notes) == ([title], notes)


@pytest.mark.parametrize(("like", "days"), [("gentle", (1, 3)), ("synthetic", (3, 7))])
def test_it_is_worn_as_long_as_its_kind(like, days):
    TapeFabric.objects.create(name="Bamboo", like=like)
    package = TapePackage(**PRECUT, material="bamboo")
    assert wear_days(package.fabric_kind, None) == days


def test_fabric_that_is_gone_is_taken_for_cotton():
    assert kind_of("silk") == "cotton"
    assert TapePackage(**PRECUT, material="silk").get_material_display() == "Silk"


def test_products_table_names_it(neck, bamboo):
    tape = TapePackage.objects.get(material="bamboo").product
    assert ("Fabric", "Bamboo") in product_page(tape.pk).specs
