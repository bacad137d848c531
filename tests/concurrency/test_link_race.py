"""A link followed, or made, by many in the same moment."""

from functools import partial

import pytest
from django.db import IntegrityError

from shop.links import services
from shop.links.models import LinkDay, ShortLink
from tests.concurrency.at_once import at_once
from tests.factories import make_product, make_region

pytestmark = pytest.mark.django_db(transaction=True)


def test_twenty_visits_at_once_are_twenty():
    link = services.link_region(make_region("neck"))
    for _ in range(2):  # the first round also makes the day's row
        at_once(*[partial(services.count_visit, link)] * 10)
    assert LinkDay.objects.get().visits == 20


def read_then_write(link, day):
    """The control's way: the number read, one added, written back."""
    row = LinkDay.objects.filter(link=link, day=day).first()
    if row is not None:
        row.visits += 1
        row.save()
    return row is not None


def test_without_counting_in_the_database_visits_are_lost(monkeypatch):
    """The control."""
    link = services.link_region(make_region("neck"))
    services.count_visit(link)
    monkeypatch.setattr(services, "_one_more", read_then_write)
    for _ in range(10):
        at_once(*[partial(services.count_visit, link)] * 10)
    assert LinkDay.objects.get().visits < 101


def test_link_made_ten_times_at_once_is_one():
    box = make_product("box")
    links = at_once(*[partial(services.link_product, box)] * 10)
    assert {link.pk for link in links} == {ShortLink.objects.get().pk}


def test_two_rows_of_one_product_are_refused():
    box = make_product("box")
    services.link_product(box)
    with pytest.raises(IntegrityError):
        ShortLink.objects.create(code="23456", kind="product", product=box)
