"""Until when pages are kept: the rows that they show, and the clock."""

import re
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from oscar.core.loading import get_model

from page_cache.reads import writing
from shop.desk.inventory.changes import change_record
from shop.fulfilment.services import take_off_shelf
from shop.stock.allocation import move_allocation, move_allocations
from shop.web.site_days import start_of, today
from tests.factories import make_product
from tests.page_cache.asking import get
from tests.site.kept_pages.asking import dropped, keep_all

pytestmark = pytest.mark.django_db(transaction=True)


def test_sold_pieces_drop_lists_and_the_pages_that_show_them(site, addresses):
    """Each narrow write has its row here: pieces held, a price, pieces shipped, an offer's uses."""
    other = get_model("catalogue", "Product").objects.get(slug="roll")
    mug = make_product("mug")
    offer = get_model("offer", "ConditionalOffer").objects.get()
    addresses = [*addresses, mug.get_absolute_url()]
    kept = keep_all(site, addresses)
    move_allocation(mug.stockrecords.get().pk, 1)
    lists = {"/shop/", "/shop/category/precut/", *(url for url in addresses if "/shop/?" in url)}
    assert dropped(site, kept) == {mug.get_absolute_url(), *lists}
    keep_all(site, addresses)
    change_record(mug.stockrecords.get().pk, "price", Decimal("12.99"), Decimal("13.49"), None)
    assert dropped(site, kept) == {mug.get_absolute_url(), *lists}
    keep_all(site, addresses)
    take_off_shelf(mug.stockrecords.get().pk, 1, "1")
    assert dropped(site, kept) == lists
    keep_all(site, addresses)
    with_roll = {other.get_absolute_url(), "/body/neck/", "/guides/elbow-guide/"}
    move_allocation(other.stockrecords.get().pk, 1)
    assert dropped(site, kept) >= with_roll
    keep_all(site, addresses)
    with transaction.atomic():
        move_allocations({record.stockrecords.get().pk: 1 for record in (mug, other)})
    assert dropped(site, kept) >= with_roll | {mug.get_absolute_url(), *lists}
    keep_all(site, addresses)
    with writing(offer._meta.db_table, offer.pk):
        type(offer).objects.update(num_applications=1)
    # The note above every page names its sum.
    assert dropped(site, kept) == set(kept) - {"/robots.txt", "/sitemap.xml"}


def test_pages_that_know_the_clock_say_until_when_they_are_right(site, addresses):
    """The footer names the year: no page with it outlives midnight."""
    midnight = start_of(today() + timedelta(days=1))
    left = (midnight - timezone.now()).total_seconds()
    get(site)
    (page,) = (held.value for held in site.pages._held.values())
    assert page.life.until - page.life.made <= left


CLOCK = re.compile(r"timezone\.now\(|localdate\(|date\.today\(|\{% now |datetime\.now\(")
# What pages for everybody are made by. What else asks the time is not kept, or writes.
READING = ["guides/pages", "guides/selectors.py", "guides/search", "shop/catalog", "shop/browse"]
WRITING = {"contact.py", "forms.py"}  # what is sent to them
READING += ["shop/regions", "shop/tape", "shop/structured", "shop/delivery", "kt_site/shop_note.py"]


def test_no_page_asks_the_time_past_the_cache():
    """`today` and `now_until` tell the page that it depends on the clock."""
    root = Path(settings.BASE_DIR)
    sources = [root / name for name in READING]
    files = [file for at in sources for file in ([at] if at.is_file() else at.rglob("*.py"))]
    files += [file for file in (root / "templates").rglob("*.html") if "emails" not in file.parts]
    asking = [file.name for file in files if CLOCK.search(file.read_text("utf-8"))]
    assert set(asking) == WRITING
