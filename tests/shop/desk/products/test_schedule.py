"""A draft goes live by the clock, and one that cannot stops no other."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision

from shop.catalog.detail import product_page
from shop.desk.home import tasks_of
from shop.desk.inventory.changes import change_record
from shop.desk.products.models import ProductDraft, drafts
from tests.factories import make_product, make_user, variant

from .drafts import draft_with_rows

pytestmark = pytest.mark.django_db


def scheduled(product, price):
    draft = draft_with_rows(product)
    draft.go_live_at = timezone.now() + timedelta(days=1)
    for row in draft.variants.all():
        row.price = Decimal(price)
    draft.save_revision().publish()
    return ProductDraft.objects.get(pk=draft.pk)


def a_day_later():
    past = timezone.now() - timedelta(minutes=1)
    for revision in Revision.objects.filter(approved_go_live_at__isnull=False):
        revision.content["go_live_at"] = past.isoformat()
        revision.approved_go_live_at = past
        revision.save()
    call_command("publish_scheduled")


def test_price_changes_at_its_hour():
    tape = make_product("tape", colors=("blue", "pink"))
    draft = scheduled(tape, "9.00")
    assert draft.status_string == "live + scheduled"
    assert product_page(tape.pk).price == Decimal("12.99")
    a_day_later()
    assert product_page(tape.pk).price == Decimal("9.00")


def test_refused_one_is_noted_and_stops_no_other():
    tape, oil = make_product("tape", colors=("blue", "pink")), make_product("oil")
    scheduled(tape, "9.00")
    scheduled(oil, "7.00")
    record = variant(tape, "blue").stockrecords.get()
    change_record(record.pk, "price", Decimal("12.99"), Decimal("14.00"), None)
    a_day_later()
    assert product_page(oil.pk).price == Decimal("7.00")
    assert product_page(tape.pk).price == Decimal("14.00")
    (draft,) = drafts()
    assert draft.problem == ("Blue, price: Changed meanwhile to 14.00; you typed 9.00.")
    merchant = make_user("boss@example.com", is_superuser=True)
    assert ("product could not be published", "/cms/product/?stuck=yes") in [
        (task.words, task.url) for task in tasks_of(merchant)
    ]


def test_end_takes_it_out_of_the_shop():
    tape = make_product("tape")
    draft = draft_with_rows(tape)
    draft.expire_at = timezone.now() - timedelta(minutes=1)
    draft.save_revision().publish()
    call_command("publish_scheduled")
    assert product_page(tape.pk) is None
    assert ProductDraft.objects.get().status_string == "expired"
