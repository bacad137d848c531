"""The report of what guides sell: equal to the orders, for those who may see it, in few queries."""

import csv
import io
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from guides.measuring.figures import figures_by_guide
from guides.measuring.models import DailyViews
from guides.models import GuideIndexPage
from shop.books.periods import Period
from shop.refunds.services import refund_order
from shop.sources.models import DailyAdds
from tests.factories import make_category, make_product, make_region, make_shipping, make_user
from tests.guides.factories import make_article, make_editor, make_guide
from tests.shop.sources.selling import Order, make_order
from tests.site.many_rows import grow

pytestmark = pytest.mark.django_db
REPORT = "/cms/reports/guides/"


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


@pytest.fixture
def sold(client):
    """An order of two guides and of none; one of the neck's three pieces came back."""
    make_shipping()
    region = make_region("neck")
    neck, knee = make_guide("neck-guide", regions=[region]), make_guide("knee-guide")
    order = make_order(client, neck, knee)
    line = order.lines.order_by("pk").first()
    refund_order(order, lines={line.pk: 1}, restock=True, reason="Torn")
    today = timezone.localdate()
    DailyViews.objects.create(page_key=neck.pk, date=today, views=40)
    DailyViews.objects.create(page_key=neck.pk, date=today - timedelta(40), views=2)
    return neck, knee, region


def cells(figures):
    return [row.cells() for row in figures.rows]


def test_rows_are_the_orders_and_the_total_is_their_sum(sold):
    figures = figures_by_guide(Period.of_days(28))
    assert cells(figures) == [
        ["Knee guide", 0, 1, 1, 2, Decimal("15.54")],
        ["Neck guide", 40, 1, 1, 2, Decimal("9.98")],
        ["Without a guide", 0, 0, 1, 1, Decimal("3.33")],
    ]
    assert figures.total.cells() == ["Total", 40, 2, 1, 5, Decimal("28.85")]
    order = Order.objects.get()
    refund = order.refunds.get()
    left = order.total_excl_tax - order.shipping_excl_tax - (refund.amount - refund.tax)
    assert figures.total.revenue == left
    assert (figures.views[-1], figures.cents[-1]) == (40, 2885)
    assert (len(figures.days), sum(figures.cents)) == (28, 2885)


def test_region_shows_its_guides_alone(sold):
    figures = figures_by_guide(Period.of_days(90), sold[2].pk)
    assert cells(figures) == [["Neck guide", 42, 1, 1, 2, Decimal("9.98")]]


def test_guide_that_was_deleted_keeps_its_row_without_a_link(sold):
    neck, knee, _ = sold
    neck.delete()
    knee.unpublish()
    rows = figures_by_guide(Period.of_days(28)).rows
    assert [(row.title, bool(row.url), row.cents) for row in rows] == [
        ("Knee guide", True, 1554),
        ("Neck guide", False, 998),
        ("Without a guide", False, 333),
    ]


def test_live_guide_without_figures_is_a_row_of_zeros_and_a_draft_is_none():
    make_guide("quiet")
    make_guide("draft", live=False)
    DailyViews.objects.create(page_key=987, date=timezone.localdate(), views=1)
    assert cells(figures_by_guide(Period.of_days(7))) == [
        ["A page that is no longer there", 1, 0, 0, 0, Decimal(0)],
        ["Quiet", 0, 0, 0, 0, Decimal(0)],
    ]


def test_page_shows_the_figures_and_a_chart_in_words(desk, sold, settings):
    page = desk.get(REPORT).content.decode()
    assert "Demo figures." in page
    assert "$28.85" in page
    assert "Views by day" in page
    today = timezone.localdate()
    assert f"most on {today:%b} {today.day}, {today.year} with $28.85." in page
    assert "ada@example.com" not in page
    settings.IS_DEMO = False
    assert "Demo figures" not in desk.get(REPORT).content.decode()


def test_csv_has_the_same_rows_and_no_formula(desk, sold, settings):
    settings.IS_DEMO = False
    neck = sold[0]
    neck.title = "=1+1"
    neck.save_revision().publish()
    answer = desk.get(REPORT, {"period": "7", "export": "csv"})
    assert answer["Content-Disposition"].startswith('attachment; filename="guides-')
    rows = list(csv.reader(io.StringIO(answer.content.decode())))
    assert rows == [
        ["Guide", "Views", "Adds to cart", "Orders", "Units", "Revenue"],
        ["Knee guide", "0", "1", "1", "2", "15.54"],
        ["'=1+1", "40", "1", "1", "2", "9.98"],
        ["Without a guide", "0", "0", "1", "1", "3.33"],
        ["Total", "40", "2", "1", "5", "28.85"],
    ]


def test_csv_of_a_demo_says_so(desk):
    lines = desk.get(REPORT, {"period": "7", "export": "csv"}).content.decode().splitlines()
    assert (lines[0], lines[-1]) == ("Demo figures", "Total,0,0,0,0,0.00")


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"period": "chosen", "first": "2026-02-02", "last": "2026-02-01"}, "before the first"),
        ({"period": "chosen", "first": "2026-02-02"}, "Choose both days."),
        ({"period": "chosen", "first": "2020-01-01", "last": "2026-01-01"}, "two years at most"),
        ({"period": "chosen", "first": "0000-99-99", "last": "x"}, "Enter a valid date."),
        ({"period": "nonsense"}, "Select a valid choice."),
        ({"region": "999999"}, "Select a valid choice."),
        ({"region": "abc", "export": "csv"}, "Select a valid choice."),
    ],
)
def test_nonsense_is_said_and_the_last_28_days_are_shown(desk, query, sentence):
    answer = desk.get(REPORT, query)
    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert answer.context["period"] == Period.of_days(28)


def test_chosen_days_are_both_included(desk):
    guide = make_guide("neck")
    for day in (1, 2, 3, 4):
        DailyViews.objects.create(page_key=guide.pk, date=date(2026, 2, day), views=day)
    asked = {"period": "chosen", "first": "2026-02-02", "last": "2026-02-03"}
    assert desk.get(REPORT, asked).context["figures"].total.views == 5


def test_only_those_who_may_write_pages_see_it(client):
    assert client.get(REPORT).status_code == 302
    client.force_login(make_user())
    assert client.get(REPORT).status_code == 302
    client.force_login(make_user("merchant@example.com", is_staff=True))
    assert client.get(REPORT)["Location"] != REPORT


def test_menu_leads_to_it(desk):
    assert "Guides that sell" in desk.get("/cms/").content.decode()


def test_queries_are_the_same_for_5_guides_and_for_50(desk, django_assert_num_queries):
    region, category = make_region("neck"), make_category("precut")
    guide = make_guide("elbow", regions=[region], situations=["desk work"])
    make_product("tape", regions=[region], categories=[category])
    kinds = {"guide": guide, "article": make_article("a"), "category": category}
    desk.get(REPORT)
    counts = []
    for rows in (5, 50):
        grow(rows, regions=[region], **kinds)
        for one in type(guide).objects.all():
            values = {"page_key": one.pk, "date": timezone.localdate() - timedelta(rows)}
            DailyViews.objects.create(views=1, **values)
            DailyAdds.objects.create(adds=1, units=2, **values)
        with django_assert_num_queries(5):
            assert len(figures_by_guide(Period.of_days(90)).rows) == rows
        with CaptureQueriesContext(connection) as captured:
            desk.get(REPORT, {"period": "90", "region": region.pk})
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 20


@pytest.mark.indexed
def test_editor_of_a_guide_shows_its_last_28_days(desk, sold):
    page = desk.get(f"/cms/pages/{sold[0].pk}/edit/").content.decode()
    assert "Last 28 days" in page
    assert "<td>40</td><td>1</td><td>1</td><td>2</td><td>$9.98</td>" in "".join(page.split())


def test_new_guide_has_no_figures_yet(desk):
    index = GuideIndexPage.objects.get()
    page = desk.get(f"/cms/pages/add/guides/guidepage/{index.pk}/").content.decode()
    assert "Last 28 days" not in page
