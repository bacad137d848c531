"""The report, its filter and CSV, the buttons, and the summary on the desk's home."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guides.attention.finding import troubles
from guides.models import GuidePage
from tests.factories import PRECUT, make_category, make_product, make_region, make_user
from tests.guides.factories import make_article, make_editor, make_guide
from tests.site.many_rows import grow

pytestmark = pytest.mark.django_db
REPORT = "/cms/reports/guides-attention/"


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


@pytest.fixture
def guide():
    neck = make_region("neck")
    out, _ = (make_product(name, package=PRECUT, regions=[neck]) for name in ("out", "other"))
    out.stockrecords.update(num_in_stock=0)
    make_region("bare")
    return make_guide("stiff", regions=[neck], strips=[{}], pinned=[out])


def tap(client, guide, **changes):
    pin = guide.pinned.first()
    data = {"kind": "out", "product": pin.product_id if pin else ""} | changes
    return client.post(f"{REPORT}{guide.pk}/repair/", data, follow=True)


def test_report_says_what_and_offers_the_repair(desk, guide):
    html = desk.get(REPORT).content.decode()
    assert "Out, put first here, is out of stock. Other can take its place." in html
    assert 'aria-label="Substitute: Stiff"' in html
    assert f'href="/cms/pages/{guide.pk}/edit/"' in html
    assert "No tape is listed for this part of the body." in html


def test_tap_repairs_and_says_so(desk, guide):
    page = tap(desk, guide)
    assert "“Stiff”: the substitute is pinned first." in page.content.decode()
    assert [one.kind for one in troubles()] == ["region"]
    again = tap(desk, guide, kind="out")
    assert "nothing to repair any more" in again.content.decode()


@pytest.mark.parametrize("data", [{"kind": ""}, {"product": "x"}, {"product": "9" * 40}])
def test_odd_taps_change_nothing(desk, guide, data):
    assert "nothing to repair" in tap(desk, guide, **data).content.decode()
    assert guide.revisions.count() == 1


def test_reading_repairs_nothing_nor_does_another_sites_form(desk, guide):
    assert desk.get(f"{REPORT}{guide.pk}/repair/").status_code == 405
    desk.handler.enforce_csrf_checks = True
    assert tap(desk, guide).status_code == 403
    assert guide.revisions.count() == 1


def test_tap_leads_back_to_the_same_filter_and_nowhere_else(desk, guide):
    assert 'name="query" value="kind=out"' in desk.get(REPORT, {"kind": "out"}).content.decode()
    for query, address in (("kind=out", "?kind=out"), ("//evil.example", "?%2F%2Fevil.example=")):
        assert tap(desk, guide, query=query).redirect_chain[-1][0] == f"{REPORT}{address}"


def test_filter_leaves_one_kind(desk, guide):
    shown = desk.get(REPORT, {"kind": "region"}).context["object_list"]
    assert [one.title for one in shown] == ["Bare"]
    assert len(desk.get(REPORT, {"kind": "nonsense"}).context["object_list"]) == 2


def test_report_is_a_spreadsheet_too(desk, guide):
    guide.title = "=1+1"
    guide.save_revision().publish()
    sheet = desk.get(REPORT, {"export": "csv", "kind": "out"})
    assert b"".join(sheet.streaming_content).decode().splitlines() == [
        "Guide or region,What is wrong,Why",
        '\'=1+1,Out of stock,"Out, put first here, is out of stock. Other can take its place."',
    ]


def test_report_without_rows_says_why(desk):
    assert "Nothing needs attention." in desk.get(REPORT).content.decode()
    make_region("bare")
    assert "Nothing of this kind" in desk.get(REPORT, {"kind": "alt"}).content.decode()


def test_home_of_the_desk_says_how_many(desk, guide):
    assert "1 guide needs attention." in desk.get("/cms/").content.decode()
    GuidePage.objects.get().unpublish()
    html = desk.get("/cms/").content.decode()
    assert "needs attention" not in html
    assert "No tape is listed" in html


def test_home_of_the_desk_is_silent_when_all_is_well(desk):
    assert 'id="attention' not in desk.get("/cms/").content.decode()


def test_report_and_summary_are_for_editors(client, guide):
    client.force_login(make_user(is_staff=True))
    assert client.get(REPORT).status_code == 302
    assert client.post(f"{REPORT}{guide.pk}/repair/", {"kind": "out"}).status_code == 302
    assert guide.revisions.count() == 1


def test_report_is_in_the_menu(desk):
    assert "Guides that need attention" in desk.get("/cms/").content.decode()


@pytest.mark.safety
def test_finding_asks_as_often_for_5_guides_as_for_50(guide):
    category = make_category("strips")
    neck = guide.regions.get()
    for product in neck.region_products.all():
        product.product.categories.add(category)
    guide.situations.add("desk work")
    guide.save()
    rows = {"guide": guide, "article": make_article("a"), "regions": [neck], "category": category}
    counts = []
    for size in (5, 50):
        grow(size, **rows)
        with CaptureQueriesContext(connection) as captured:
            troubles()
        counts.append(len(captured))
    assert counts == [13, 13]
