"""A price from one moment until another, for all colors of a product."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.utils import timezone

from shop.desk.inventory.changes import change_record
from shop.desk.products.prices import PricePlan, run_price_plans
from tests.factories import make_product, variant
from tests.shop.desk.staff import said, sign_in

pytestmark = pytest.mark.django_db
OLD, NEW = Decimal("12.99"), Decimal("9.99")
SOON, LATER = "2999-01-01 10:00", "2999-01-08 10:00"


@pytest.fixture
def tape():
    return make_product("tape", colors=("blue", "pink"))


@pytest.fixture
def merchant(client):
    return sign_in(client, *(f"desk.{act}_priceplan" for act in ("add", "change", "delete")))


def plan(product, begins=-1, ends=60, **fields):
    now = timezone.now()
    values = {"starts": now + timedelta(minutes=begins), "ends": now + timedelta(minutes=ends)}
    return PricePlan.objects.create(product=product, price=NEW, **values | fields)


def let_end(row):
    PricePlan.objects.filter(pk=row.pk).update(ends=timezone.now() - timedelta(seconds=1))
    call_command("run_price_plans")
    return PricePlan.objects.get(pk=row.pk)


def prices(product):
    return [variant(product, color).stockrecords.get().price for color in ("blue", "pink")]


def test_price_begins_and_ends(tape):
    row = plan(tape)
    assert (run_price_plans(), run_price_plans(), prices(tape)) == (1, 0, [NEW, NEW])
    row = let_end(row)
    assert (prices(tape), row.state, row.problem) == ([OLD, OLD], "over", "")


def test_price_without_an_end_stays(tape):
    row = plan(tape, ends=60)
    PricePlan.objects.update(ends=None)
    run_price_plans()
    row.refresh_from_db()
    assert (prices(tape), row.state) == ([NEW, NEW], "over")


def test_price_that_is_not_due_waits(tape):
    plan(tape, begins=5)
    assert (run_price_plans(), prices(tape)) == (0, [OLD, OLD])


def test_price_that_somebody_changed_meanwhile_stays(tape):
    row = plan(tape)
    run_price_plans()
    record = variant(tape, "blue").stockrecords.get()
    change_record(record.pk, "price", NEW, Decimal("11.00"), None)
    row = let_end(row)
    assert prices(tape) == [Decimal("11.00"), OLD]
    assert row.problem == "Changed meanwhile to 11.00; you typed 12.99."


def send(client, tape, **changes):
    form = {"product": tape.pk, "price": "9.99", "starts": SOON, "ends": LATER}
    return client.post("/cms/price-plans/new/", form | changes)


def test_planned_at_the_desk(merchant, tape):
    assert send(merchant, tape).status_code == 302
    row = PricePlan.objects.get()
    assert (row.product, row.price, row.state) == (tape, NEW, "planned")
    assert "$9.99" in merchant.get("/cms/price-plans/").content.decode()
    page = merchant.get(f"/cms/price-plans/new/?product={tape.pk}")
    assert page.context["form"].initial["product"] == str(tape.pk)


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"price": "0"}, "price", "Enter a price from $0.01 to $99,999.99."),
        ({"price": "abc"}, "price", "Enter a number."),
        ({"starts": "2001-01-01 10:00"}, "starts", "Enter a time to come."),
        ({"starts": "soon"}, "starts", "Enter a valid date/time."),
        ({"ends": SOON}, "ends", "Enter a time after its beginning, or nothing."),
        ({"starts": "2999-01-07 10:00", "ends": ""}, "starts", "Another price of this product"),
        ({"product": "99"}, "product", "Select a valid choice."),
    ],
)
def test_bad_input_is_said_at_the_field(merchant, tape, changes, field, sentence):
    send(merchant, tape)
    answer = send(merchant, tape, **{"starts": "2999-02-01 10:00", "ends": "2999-02-02"} | changes)
    assert answer.context["form"].errors[field][0].startswith(sentence)
    assert PricePlan.objects.count() == 1


def test_running_price_is_ended_and_not_deleted(merchant, tape):
    row = plan(tape)
    run_price_plans()
    answer = merchant.post(f"/cms/price-plans/delete/{row.pk}/", follow=True)
    assert said(answer) == [
        "“Tape, $9.99” runs: give it an end, and the old price comes back then."
    ]
    merchant.post(f"/cms/price-plans/edit/{row.pk}/", {"price": "1", "ends": LATER})
    row.refresh_from_db()
    assert (row.price, row.ends.year) == (NEW, 2999)
    planned = plan(make_product("oil"), begins=5)
    merchant.post(f"/cms/price-plans/delete/{planned.pk}/")
    assert PricePlan.objects.count() == 1
