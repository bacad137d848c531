"""How often a link is followed: by people, a day of the site's clock at a time."""

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone

from shop.links import services
from shop.links.models import LinkDay, ShortLink
from shop.links.selectors import link_view
from shop.links.services import LETTERS, link_product, link_region
from tests.factories import make_product, make_region

pytestmark = pytest.mark.django_db
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1"
NOT_PEOPLE = [
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/605.1.15 (Applebot/0.1)",
    "facebookexternalhit/1.1",
    "WhatsApp/2.24 A",
    "Slackbot-LinkExpanding 1.0",
    "curl/8.5.0",
    "python-requests/2.32",
    "Mozilla/5.0 (compatible; Baiduspider/2.0)",
    "meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)",
    "Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)",
    "",
]


@pytest.fixture
def link():
    return link_region(make_region("neck"))


def follow(client, link, agent=PHONE, **headers):
    answer = client.get(f"/g/{link.code}", headers={"User-Agent": agent, **headers})
    assert answer.status_code == 302


def visits():
    return list(LinkDay.objects.order_by("day").values_list("day", "visits"))


def at(monkeypatch, *moment):
    monkeypatch.setattr(timezone, "now", lambda: datetime(*moment, tzinfo=UTC))


def test_each_visit_counts_on_its_day(client, link, monkeypatch):
    at(monkeypatch, 2026, 7, 1, 15)
    follow(client, link)
    follow(client, link)
    at(monkeypatch, 2026, 7, 2, 15)
    follow(client, link)
    assert visits() == [(date(2026, 7, 1), 2), (date(2026, 7, 2), 1)]


def test_day_is_that_of_the_sites_clock_not_of_utc(client, link, monkeypatch):
    at(monkeypatch, 2026, 7, 2, 3, 59)  # a minute before midnight in New York
    follow(client, link)
    at(monkeypatch, 2026, 7, 2, 4, 0)
    with timezone.override("Asia/Tokyo"):  # somebody's own time zone changes nothing
        follow(client, link)
    assert visits() == [(date(2026, 7, 1), 1), (date(2026, 7, 2), 1)]


@pytest.mark.parametrize("agent", NOT_PEOPLE)
def test_programs_are_led_on_and_not_counted(client, link, agent):
    follow(client, link, agent)
    assert visits() == []


@pytest.mark.parametrize(
    ("header", "value"),
    [("Sec-Purpose", "prefetch;prerender"), ("Purpose", "prefetch"), ("X-Moz", "prefetch")],
)
def test_pages_fetched_ahead_are_not_counted(client, link, header, value):
    follow(client, link, **{header: value})
    assert visits() == []


def test_head_is_answered_and_not_counted(client, link):
    assert client.head(f"/g/{link.code}", headers={"User-Agent": PHONE}).status_code == 302
    assert visits() == []


def test_unknown_code_counts_nothing(client, link):
    client.get("/g/zzzzz", headers={"User-Agent": PHONE})
    assert visits() == []


def test_nothing_but_day_and_number_is_kept():
    names = {field.name for field in LinkDay._meta.get_fields()}
    assert names == {"id", "link", "day", "visits"}


def test_desk_shows_28_days_and_all(link, monkeypatch):
    at(monkeypatch, 2026, 7, 28, 15)
    for day, count in (("2026-06-30", 4), ("2026-07-01", 2), ("2026-07-28", 1)):
        LinkDay.objects.create(link=link, day=day, visits=count)
    shown = link_view(kind="region", region=link.region)
    assert (shown.recent, shown.visits) == (3, 7)
    assert shown.address == f"http://testserver/g/{link.code}"
    assert shown.qr == f"/cms/short-links/{link.code}.svg"
    assert link_view(product=link_product(make_product("box")).product).visits == 0


def test_codes_have_letters_that_nobody_mistakes(link):
    assert len(link.code) == 5
    assert set(link.code) <= set(LETTERS)
    assert not set(LETTERS) & set("aeiou01l")
    alike = ("5s", "2z", "68b", "9gq", "mn", "vw", "il1")
    assert [pair for pair in alike if len(set(pair) & set(LETTERS)) > 1] == []


def test_code_that_is_taken_is_not_given_again(link, monkeypatch):
    codes = iter([link.code, link.code, "23456"])
    monkeypatch.setattr(services, "new_code", lambda: next(codes))
    assert link_product(make_product("box")).code == "23456"


def test_no_free_code_is_said(link, monkeypatch):
    monkeypatch.setattr(services, "new_code", lambda: link.code)
    with pytest.raises(RuntimeError, match="No free code"):
        link_product(make_product("box"))
    assert ShortLink.objects.count() == 1
