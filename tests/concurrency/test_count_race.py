"""Views and adds that come in the same moment are all counted."""

from functools import partial

import pytest
from django.utils import timezone

from guides.measuring.models import DailyViews
from shop.sources.models import DailyAdds
from shop.sources.services import count_today
from tests.concurrency.at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)
READERS, ROUNDS = 8, 10


def read_then_write(model, page_key, views):
    """The control: adds in Python what it read before."""
    row, _ = model.objects.get_or_create(page_key=page_key, date=timezone.localdate())
    model.objects.filter(pk=row.pk).update(views=row.views + views)


def test_no_view_of_many_at_once_is_lost():
    for page in range(ROUNDS):  # each round begins with the day's first row
        at_once(*[partial(count_today, DailyViews, page, views=1)] * READERS)
    assert set(DailyViews.objects.values_list("views", flat=True)) == {READERS}
    assert DailyViews.objects.count() == ROUNDS


def test_adds_and_units_go_together():
    at_once(*(partial(count_today, DailyAdds, 7, adds=1, units=n) for n in range(READERS)))
    row = DailyAdds.objects.get()
    assert (row.adds, row.units) == (READERS, sum(range(READERS)))


def test_adding_what_was_read_before_loses_views():
    """The control."""
    count_today(DailyViews, 1, views=1)
    for _ in range(ROUNDS):
        at_once(*[partial(read_then_write, DailyViews, 1, 1)] * READERS)
    assert DailyViews.objects.get().views < 1 + ROUNDS * READERS
