"""A view is counted by a beacon of our own script: nothing of whoever sent it is kept."""

from datetime import date, datetime

import pytest
from wagtail.models import PageViewRestriction

from guides.measuring.models import DailyViews
from tests.factories import ORIGIN, make_user
from tests.guides.factories import make_article, make_editor, make_guide

pytestmark = pytest.mark.django_db
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def guide():
    return make_guide("neck")


def open_guide(client, pk, **headers):
    sent = {"Origin": ORIGIN, "User-Agent": BROWSER} | headers
    return client.post(f"/guide-views/{pk}/", headers=sent)


def counted():
    return list(DailyViews.objects.values_list("page_key", "views"))


def test_views_of_a_day_are_one_row_and_leave_no_cookie(client, guide):
    answers = [open_guide(client, guide.pk) for _ in range(3)]
    assert {(answer.status_code, answer.content) for answer in answers} == {(204, b"")}
    assert counted() == [(guide.pk, 3)]
    assert not client.cookies


def test_reader_without_a_session_costs_two_queries(client, guide, django_assert_num_queries):
    open_guide(client, guide.pk)
    with django_assert_num_queries(2):  # is there such a guide; one more
        open_guide(client, guide.pk)


@pytest.mark.parametrize(
    "headers",
    [
        {"DNT": "1"},
        {"Sec-GPC": "1"},
        {"User-Agent": ""},
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"},
        {"User-Agent": "Mozilla/5.0 HeadlessChrome/140.0"},
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
    ],
)
def test_machines_and_whoever_asks_are_left_out(client, guide, headers):
    assert open_guide(client, guide.pk, **headers).status_code == 204
    assert counted() == []


def test_our_own_people_are_left_out_and_shoppers_are_not(client, guide):
    client.force_login(make_editor())
    open_guide(client, guide.pk)
    client.force_login(make_user("merchant@example.com", is_staff=True))
    open_guide(client, guide.pk)
    assert counted() == []
    client.force_login(make_user())
    open_guide(client, guide.pk)
    assert counted() == [(guide.pk, 1)]


def test_other_sites_cannot_count(client, guide):
    assert open_guide(client, guide.pk, Origin="https://elsewhere.example").status_code == 403
    assert counted() == []


@pytest.mark.parametrize("method", ["get", "head", "put", "delete"])
def test_only_a_post_counts(client, guide, method):
    answer = getattr(client, method)(f"/guide-views/{guide.pk}/", headers={"Origin": ORIGIN})
    assert answer.status_code == 405
    assert counted() == []


def test_reading_the_page_itself_counts_nothing(client, guide):
    page = client.get(guide.url).content.decode()
    assert f'data-counted="/guide-views/{guide.pk}/"' in page
    assert counted() == []


def test_preview_asks_for_nothing(guide):
    page = guide.make_preview_request().render().content.decode()
    assert "data-counted" not in page


def test_only_guides_that_anybody_may_read_are_counted(client, guide):
    article, draft = make_article("desk"), make_guide("draft", live=False)
    hidden = make_guide("hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    for pk in (article.pk, draft.pk, hidden.pk, 0, 10**6, 10**30):
        assert open_guide(client, pk).status_code == 204
    assert counted() == []


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-03-08T04:59:59Z", date(2026, 3, 7)),  # 23:59:59 in New York, on winter time
        ("2026-03-08T05:00:00Z", date(2026, 3, 8)),
        ("2026-03-09T03:59:59Z", date(2026, 3, 8)),  # 23:59:59 on summer time
        ("2026-03-09T04:00:00Z", date(2026, 3, 9)),
    ],
)
def test_day_is_the_one_where_the_site_is(client, guide, monkeypatch, now, day):
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime.fromisoformat(now))
    open_guide(client, guide.pk)
    assert DailyViews.objects.get().date == day
