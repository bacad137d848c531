"""The page cache around the real site: which pages are kept, for whom, and until when."""

import random
import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.utils import timezone
from oscar.core.loading import get_model

from guides.models import ArticlePage, GuidePage
from kt_site.models import ShopNote
from kt_site.page_cache import keep_pages
from page_cache.journal import changes
from page_cache.kept import parts
from page_cache.reads import writing
from shop.fulfilment.services import take_off_shelf
from shop.regions.models import BodyRegion
from shop.stock.allocation import move_allocation
from shop.web.site_days import start_of, today
from tests.factories import make_category, make_offer, make_product, make_region, make_user, variant
from tests.guides.factories import make_article, make_guide, make_landing_page
from tests.page_cache.asking import get

pytestmark = pytest.mark.django_db(transaction=True)
StockRecord = get_model("partner", "StockRecord")


@pytest.fixture
def site():
    before = list(changes.listeners)
    yield keep_pages(get_wsgi_application())
    changes.listeners[:] = before


@pytest.fixture
def addresses():
    neck, knee = make_region("neck"), make_region("knee")
    make_landing_page(knee)
    tape = make_product("elbow-tape", colors=("blue", "pink"), regions=[neck, knee])
    roll = make_product("roll", regions=[neck])
    category = make_category("precut")
    tape.categories.add(category)
    guide = make_guide("elbow-guide", regions=[neck, knee], strips=[{}, {}], pinned=[tape])
    body = [("heading", {"text": "Elbow"}), ("guide", guide.pk), ("product", tape.pk)]
    make_article("elbow-article", regions=[neck], body=body)
    make_offer("Free from 35", "Value", "35.00", "Shipping percentage", 100)
    ShopNote.objects.create(text="Free US shipping from {amount}.")
    return [
        "/",
        "/body/",
        "/body/neck/",
        "/body/knee/",
        "/guides/",
        "/guides/?region=neck&page=1",
        guide.url,
        f"{guide.url}?tapings=3",
        "/articles/",
        "/articles/elbow-article/",
        "/shop/",
        "/shop/?region=neck&sort=price",
        category.get_absolute_url(),
        tape.get_absolute_url(),
        variant(tape, "pink").get_absolute_url(),
        roll.get_absolute_url(),
        "/search/",
        "/sitemap.xml",
        "/robots.txt",
    ]


def test_every_reading_page_is_kept_without_a_token(site, addresses):
    for address in addresses:
        body = get(site, address).body
        assert b"csrfmiddlewaretoken" not in body, address
    assert sorted(
        path + (query and f"?{query}") for _, _, path, query in site.pages._held
    ) == sorted(addresses)


def test_visitor_with_a_cart_and_a_session_gets_the_same_copy(site, addresses, client):
    client.force_login(make_user())
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())
    for address in addresses:
        reader = get(site, address)
        kept = len(site.pages)
        assert get(site, address, cookie=f"{cookies}; oscar_open_basket=1:x; visitor=1") == reader
        assert len(site.pages) == kept


def test_staff_get_pages_of_their_own(site, addresses, client):
    get(site)
    client.force_login(make_user(is_staff=True, is_superuser=True))
    client.get("/cms/")
    assert client.cookies["desk"].value == "1"
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())
    reply = get(site, cookie=cookies)
    assert "private" in reply.headers["Cache-Control"]
    assert "ETag" not in reply.headers
    client.post("/account/logout/")
    assert client.cookies["desk"].value == ""


def test_shopper_gets_no_mark_of_the_desk(client):
    client.force_login(make_user())
    assert client.get("/cms/").status_code == 302
    assert "desk" not in client.cookies


def test_private_page_is_never_kept(site, addresses):
    page = GuidePage.objects.get()
    assert get(site, page.url).status == 200
    page.view_restrictions.create(restriction_type="login")
    assert get(site, page.url).status == 302


def test_part_of_a_page_for_a_script_is_no_page(site, addresses):
    whole = get(site, "/body/?region=neck").body
    part = get(site, "/body/?region=neck", hx_request="true").body
    assert len(part) < len(whole)
    assert get(site, "/body/?region=neck").body == whole


def test_sold_pieces_drop_lists_and_the_pages_that_show_them(site, addresses):
    """Each narrow write has its row here: pieces held, an offer's uses counted, pieces shipped."""
    other = get_model("catalogue", "Product").objects.get(slug="roll")
    mug = make_product("mug")
    offer = get_model("offer", "ConditionalOffer").objects.get()
    addresses = [*addresses, mug.get_absolute_url()]
    kept = _keep_all(site, addresses)
    move_allocation(mug.stockrecords.get().pk, 1)
    lists = {"/shop/", "/shop/?region=neck&sort=price", "/shop/category/precut/"}
    assert _dropped(site, kept) == {mug.get_absolute_url(), *lists}
    _keep_all(site, addresses)
    take_off_shelf(mug.stockrecords.get().pk, 1, "1")
    assert _dropped(site, kept) == lists
    _keep_all(site, addresses)
    move_allocation(other.stockrecords.get().pk, 1)
    assert _dropped(site, kept) >= {other.get_absolute_url(), "/body/neck/", "/guides/elbow-guide/"}
    _keep_all(site, addresses)
    with writing(offer._meta.db_table, offer.pk):
        type(offer).objects.update(num_applications=1)
    # The note above every page names its sum.
    assert _dropped(site, kept) == set(kept) - {"/robots.txt", "/sitemap.xml"}


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
WRITING = {"contact.py"}  # its form
READING += ["shop/regions", "shop/tape", "shop/structured", "shop/delivery", "kt_site/shop_note.py"]


def test_no_page_asks_the_time_past_the_cache():
    """`today` and `now_until` tell the page that it depends on the clock."""
    root = Path(settings.BASE_DIR)
    sources = [root / name for name in READING]
    files = [file for at in sources for file in ([at] if at.is_file() else at.rglob("*.py"))]
    files += [file for file in (root / "templates").rglob("*.html") if "emails" not in file.parts]
    asking = [file.name for file in files if CLOCK.search(file.read_text("utf-8"))]
    assert set(asking) == WRITING


# --- the property: after whatever edit, every page is as if nothing were kept


class Edits:
    """Whatever changes what pages show, by every way to write; each names itself."""

    def __init__(self, pick: random.Random):
        self.pick, self.count = pick, 0

    def any(self) -> str:
        self.count += 1
        name = self.pick.choice([name for name in dir(self) if name.startswith("edit_")])
        getattr(self, name)()
        return name

    def _word(self):
        return f"Words {self.count}"

    def _one(self, model):
        return self.pick.choice(list(model.objects.order_by("pk")))

    def edit_price_by_update(self):
        StockRecord.objects.filter(pk=self._one(StockRecord).pk).update(price=self.count)

    def edit_stock_by_save(self):
        record = self._one(StockRecord)
        record.num_in_stock, record.num_allocated = self.pick.choice([0, 1, 50]), 0
        record.save()

    def edit_pieces_held(self):
        record = self._one(StockRecord)
        held = self.pick.choice([0, record.num_in_stock // 2, record.num_in_stock])
        StockRecord.objects.filter(pk=record.pk).update(num_allocated=held)

    def edit_product_by_sql(self):
        with connection.cursor() as cursor:
            cursor.execute("UPDATE catalogue_product SET title = %s", [self._word()])

    def edit_products_by_bulk_update(self):
        rows = list(get_model("catalogue", "Product").objects.all())
        for row in rows:
            row.description = self._word()
        type(rows[0]).objects.bulk_update(rows, ["description"])

    def edit_category(self):
        category = self._one(get_model("catalogue", "Category"))
        category.name = self._word()
        category.save()

    def edit_region(self):
        BodyRegion.objects.filter(slug="neck").update(name=self._word())

    def edit_products_of_a_region(self):
        region = BodyRegion.objects.get(slug="neck")
        row = region.region_products.order_by("pk").last()
        if row is not None and self.pick.random() < 0.3:
            row.delete()

    def edit_note(self):
        ShopNote.objects.update(text=f"{self._word()} from {{amount}}")

    def edit_offer(self):
        get_model("offer", "Condition").objects.update(value=self.count)

    def edit_offer_ends(self):
        get_model("offer", "ConditionalOffer").objects.update(
            end_datetime=self.pick.choice([None, timezone.now()])
        )

    def edit_guide_is_published(self):
        page = self._one(GuidePage)
        page.title = self._word()
        page.save_revision().publish()

    def edit_guide_draft(self):
        page = self._one(GuidePage)
        page.title = f"Draft {self.count}"
        page.save_revision()

    def edit_article_comes_and_goes(self):
        page = self._one(ArticlePage)
        if page.live:
            page.unpublish()
        else:
            page.save_revision().publish()

    def edit_new_guide(self):
        make_guide(f"guide-{self.count}", regions=[BodyRegion.objects.get(slug="knee")])

    def edit_home(self):
        home = GuidePage.objects.first().get_parent().get_parent().specific
        home.do_not_tape = [("line", self._word())]
        home.save_revision().publish()

    def edit_rolled_back(self):
        with transaction.atomic():
            StockRecord.objects.update(price=1)
            transaction.set_rollback(True)

    def edit_after_a_savepoint_rolled_back(self):
        record = self._one(StockRecord)
        with transaction.atomic():
            try:
                with transaction.atomic():
                    StockRecord.objects.filter(pk=record.pk).update(price=1)
                    raise ZeroDivisionError
            except ZeroDivisionError:
                pass
            StockRecord.objects.filter(pk=record.pk).update(price=self.count)


def _fresh(app, address):
    """The page as if nothing were ever kept."""
    parts.clear()
    cache.clear()
    return get(app, address)


def wrong_hits(site, addresses, steps, seed):
    """(edits of each wrong page, how many kept pages were looked at)."""
    pick, looked_at, wrong = random.Random(seed), 0, []  # noqa: S311  any will do
    edits, done = Edits(pick), []
    for address in addresses:
        get(site, address)
    while looked_at < steps:
        done.append(edits.any())
        held = [address for address in addresses if _is_held(site, address)]
        for address in pick.sample(held, min(len(held), 6)):
            looked_at += 1
            kept = get(site, address)
            fresh = _fresh(site.app, address)
            if (kept.status, kept.body) != (fresh.status, fresh.body):
                wrong.append((address, done[-2:]))
        for address in pick.sample(addresses, 6):
            get(site, address)
    return wrong, looked_at


def _keep_all(site, addresses):
    for address in addresses:
        get(site, address)
    return [address for address in addresses if _is_held(site, address)]


def _dropped(site, addresses):
    return {address for address in addresses if not _is_held(site, address)}


def _is_held(site, address):
    path, _, query = address.partition("?")
    return site.pages.get(("http", "testserver", path, query)) is not None


def test_no_kept_page_is_ever_wrong(site, addresses):
    """`make soak` looks at 2,000."""
    wrong, looked_at = wrong_hits(site, addresses, steps=200, seed=1)
    assert (wrong, looked_at >= 200) == ([], True)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 12))
def test_no_kept_page_is_wrong_in_long_runs(site, addresses, seed):
    wrong, looked_at = wrong_hits(site, addresses, steps=200, seed=seed)
    assert (wrong, looked_at >= 200) == ([], True)


def test_control_a_change_that_nobody_announces_is_a_wrong_hit(site, addresses, monkeypatch):
    monkeypatch.setattr(changes, "announce", lambda tags: None)
    wrong, _ = wrong_hits(site, addresses, steps=30, seed=1)
    assert wrong
