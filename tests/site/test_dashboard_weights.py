"""Product weights in the dashboard."""

import pytest

from shop.delivery.models import PackageWeight
from tests.factories import make_category, make_product
from tests.site.dashboard_form import open_form, save
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db


@pytest.fixture
def merchant(client):
    return sign_in_merchant(client)


def make_box():
    return make_product("box", categories=[make_category("strips")])


@pytest.mark.parametrize("grams", [0, 95, 100_000])
def test_weight_is_saved_in_the_product_form(merchant, grams):
    box = make_box()
    save(merchant, box, **{"package_weight-0-grams": str(grams)})
    assert PackageWeight.objects.get(product=box).grams == grams


@pytest.mark.parametrize("grams", ["-1", "100001", "1" * 30, "heavy", "0.5"])
def test_weight_that_cannot_be_is_refused(merchant, grams):
    path, data = open_form(merchant, make_box())
    page = merchant.post(path, data | {"package_weight-0-grams": grams})
    assert page.status_code == 200
    assert page.context["weight_formset"].errors[0].keys() == {"grams"}
    assert PackageWeight.objects.count() == 0


def test_product_form_saved_without_a_weight_keeps_none(merchant):
    save(merchant, make_box())
    assert PackageWeight.objects.count() == 0
