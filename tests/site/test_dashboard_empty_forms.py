"""A form of the dashboard that is sent without anything in it says what is missing."""

import pytest

from tests.factories import make_offer, make_product, make_user
from tests.site.test_dashboard_all_doors import doors

pytestmark = pytest.mark.django_db

OFFERS = "/dashboard/offers/new/"
OFFER = ("Ten", "Count", 1, "Percentage", 10)
STEPS = {
    "metadata": {"name": "Spring", "offer_type": "Site"},
    "incentive": {"type": "Percentage", "value": "10"},
    "condition": {"type": "Count", "value": "1"},
    "restrictions": {},
}
ODD = {"value": "x", "range": "x", "type": "x", "custom_condition": "x", "custom_benefit": "x"}
ODD |= {"start_datetime": "x", "end_datetime": "x", "combinations": "x", "exclusive": "x"}


# The choice among our own conditions and benefits is refused, and the rest taken.
HALF_ODD = {"type": "Count", "value": "1", "custom_condition": "x", "custom_benefit": "x"}
HALF_ODD |= {"end_datetime": "x"}


@pytest.fixture
def staff(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))
    client.raise_request_exception = False
    return client


def test_no_page_of_the_dashboard_breaks_on_an_empty_form(staff):
    """Fault 52: 500 for categories and offers. Row 1 of whatever there is."""
    make_product("box")
    make_offer(*OFFER)
    broken = {name for name, address in doors() if staff.post(address, {}).status_code >= 500}
    assert broken == set()


def test_page_of_an_offer_answers_a_form_without_a_button(staff):
    """Fault 52: its view returned nothing."""
    address = f"/dashboard/offers/{make_offer(*OFFER).pk}/"
    assert staff.post(address, {})["Location"] == address


@pytest.mark.parametrize("data", [{}, ODD, HALF_ODD], ids=["empty", "odd", "half odd"])
@pytest.mark.parametrize("step", STEPS)
def test_each_step_of_a_new_offer_says_what_is_missing(staff, step, data):
    """Fault 52: a field that was refused was looked for all the same."""
    everything = make_offer(*OFFER).condition.range_id
    for earlier in list(STEPS)[: list(STEPS).index(step)]:
        taken = staff.post(f"{OFFERS}{earlier}/", STEPS[earlier] | {"range": everything})
        assert taken.status_code == 302, taken.context["form"].errors
    answer = staff.post(f"{OFFERS}{step}/", data)
    assert answer.status_code == 200
    assert answer.context["form"].errors
