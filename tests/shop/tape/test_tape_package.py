"""What is in the box: its words, and what cannot be in a box."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from shop.tape.models import TapePackage
from tests.factories import PRECUT, ROLL, make_product

SIZE = "10\u00a0in\u00a0/\u00a025\u00a0cm"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (PRECUT, f"20 strips, {SIZE}"),
        (
            PRECUT | {"shape": "Y", "strips": 12, "length_cm": 20},
            "12 Y-strips, 8\u00a0in\u00a0/\u00a020\u00a0cm",
        ),
        (PRECUT | {"shape": "X"}, f"20 X-strips, {SIZE}"),
        (PRECUT | {"shape": "fan", "strips": 8}, f"8 fan strips, {SIZE}"),
        (PRECUT | {"strips": 1}, f"1 strip, {SIZE}"),
        (PRECUT | {"shape": "fan", "strips": 1}, f"1 fan strip, {SIZE}"),
        (ROLL, "16\u00a0ft\u00a0/\u00a04.9\u00a0m roll, 2\u00a0in\u00a0/\u00a05\u00a0cm wide"),
        (
            ROLL | {"length_cm": 3200, "width_cm": 10},
            "105\u00a0ft\u00a0/\u00a032\u00a0m roll, 4\u00a0in\u00a0/\u00a010\u00a0cm wide",
        ),
    ],
)
def test_summary_of_a_package(fields, words):
    assert TapePackage(**fields).summary == words


@pytest.mark.django_db
def test_package_comes_back_from_the_database_as_it_was():
    package = make_product("box", package=PRECUT).tape_package
    package.refresh_from_db()
    assert package.contents.length_cm == Decimal(25)
    assert str(package) == f"20 strips, {SIZE}"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (PRECUT | {"strips": 0}, "strips"),
        (PRECUT | {"length_cm": 0}, "length_cm"),
        (PRECUT | {"length_cm": -25}, "length_cm"),
        (PRECUT | {"width_cm": 0}, "width_cm"),
        (ROLL | {"strips": 2}, "strips"),
        (PRECUT | {"shape": "Z"}, "shape"),
    ],
)
def test_form_refuses_what_no_box_holds(wrong, field):
    with pytest.raises(ValidationError) as refusal:
        TapePackage(**wrong).full_clean(exclude=["product"], validate_constraints=False)
    assert list(refusal.value.message_dict) == [field]


@pytest.mark.django_db
@pytest.mark.parametrize("wrong", [{"strips": 0}, {"length_cm": 0}, {"width_cm": 0}])
def test_database_refuses_an_empty_package(wrong):
    product = make_product("box")
    with pytest.raises(IntegrityError, match="tape_package_holds_something"), transaction.atomic():
        TapePackage.objects.create(product=product, **PRECUT | wrong)


@pytest.mark.django_db
def test_product_has_one_package():
    product = make_product("box", package=PRECUT)
    with pytest.raises(IntegrityError), transaction.atomic():
        TapePackage.objects.create(product=product, **ROLL)


@pytest.mark.django_db
def test_package_goes_with_its_product():
    make_product("box", package=PRECUT).delete()
    assert TapePackage.objects.count() == 0
