"""Sending an answer: what is counted, what is refused, and what nobody keeps."""

import time

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache

from guides.answers.models import AnswerCount, Verdict
from shop.web import visits
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def counted():
    rows = AnswerCount.objects.order_by("stayed", "days", "tape")
    return list(rows.values_list("stayed", "days", "tape", "count"))


def test_answer_is_counted_and_thanked(client, guide, tape, answer):
    response = answer(tape=str(tape.pk))
    assert (response.status_code, response["Location"]) == (302, "/guides/stiff/?answered=1#answer")
    assert counted() == [("yes", 3, str(tape.pk), 1)]
    html = client.get("/guides/stiff/?answered=1").content.decode()
    assert "Your answer is counted." in html
    assert 'name="stayed"' not in html
    assert not client.cookies


def test_same_answers_are_one_row(answer):
    for fields in ({}, {}, {"stayed": "no", "days": "0"}, {"tape": "other"}):
        answer(**fields)
    assert counted() == [("no", 0, "", 1), ("yes", 3, "", 2), ("yes", 3, "other", 1)]
    assert Verdict.objects.get().answers == 4


def test_with_a_script_only_the_question_is_swapped(answer):
    response = answer(headers=HTMX)
    html = response.content.decode()
    assert (response.status_code, html.count("<section")) == (200, 1)
    assert "<html" not in html
    assert "Your answer is counted." in html


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"stayed": ""}, "Choose one."),
        ({"stayed": "perhaps"}, "Choose one of the three."),
        ({"days": ""}, "Choose how long."),
        ({"days": "-1"}, "Choose how long."),
        ({"days": "8"}, "Choose how long."),
        ({"days": "3.5"}, "Choose how long."),
        ({"days": "\N{ARABIC-INDIC DIGIT ONE}"}, "Choose how long."),
        ({"tape": "999999"}, "Choose a tape of the list, or none."),
        ({"tape": "' OR 1=1"}, "Choose a tape of the list, or none."),
    ],
)
def test_nonsense_is_a_sentence_at_its_field_and_writes_nothing(answer, headers, fields, sentence):
    response = answer(headers=headers, **fields)
    html = response.content.decode()
    assert response.status_code == 200
    assert sentence in html
    assert ("<h1>Stiff</h1>" in html) == (headers == {})
    assert counted() == []
    assert Verdict.objects.count() == 0


def test_refused_form_keeps_what_was_chosen_and_the_pages_address(answer):
    html = answer(stayed="partly", days="").content.decode()
    page = BeautifulSoup(html, "html.parser")
    assert [box["value"] for box in page.select("input[name=stayed][checked]")] == ["partly"]
    assert '<link rel="canonical" href="http://testserver/guides/stiff/">' in html


def test_program_that_fills_in_everything_is_thanked_and_not_counted(answer):
    assert answer(website="https://example.com").status_code == 302
    assert counted() == []


def test_form_of_another_site_is_refused(answer):
    assert answer(headers={"Origin": "https://evil.example"}).status_code == 403
    assert counted() == []


def test_address_of_the_form_read_leads_to_the_guide(client, guide):
    assert client.get(f"/guide-answers/{guide.pk}/")["Location"] == "/guides/stiff/"
    assert client.put(f"/guide-answers/{guide.pk}/").status_code in (403, 405)


@pytest.mark.parametrize("gone", ["unpublish", "delete"])
def test_guide_that_is_gone_takes_no_answer(guide, answer, gone):
    getattr(guide, gone)()
    assert answer().status_code == 404
    assert counted() == []


def test_guide_without_strips_asks_nothing_and_takes_no_answer(client):
    posture = make_guide("posture")
    assert b"Have you tried it?" not in client.get("/guides/posture/").content
    assert client.get(f"/guide-answers/{posture.pk}/").status_code == 404


def test_number_of_no_guide_is_404(client):
    for number in (0, 999999, 2**31, 10**30):
        assert client.get(f"/guide-answers/{number}/").status_code == 404


def test_one_address_answers_twice_a_day_for_a_guide(answer, monkeypatch):
    for _ in range(2):
        assert answer("203.0.113.9").status_code == 302
    refused = answer("203.0.113.9")
    assert refused.status_code == 200
    assert "are counted for today" in refused.content.decode()
    assert answer("203.0.113.10").status_code == 302
    later = time.time() + 24 * 60 * 60
    monkeypatch.setattr(time, "time", lambda: later)
    assert answer("203.0.113.9").status_code == 302
    assert Verdict.objects.get().answers == 4


def test_address_is_kept_nowhere(answer):
    answer("203.0.113.77")
    kept = str(cache._cache)
    assert "rl:shop:answer" in kept
    assert "203.0.113" not in kept


def test_without_the_cache_answers_are_taken(answer, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    for _ in range(4):
        assert answer("203.0.113.9").status_code == 302


@pytest.mark.parametrize(
    ("proxies", "sent", "seen"),
    [
        (0, "198.51.100.1", "203.0.113.9"),  # nobody is believed
        (1, "evil, 198.51.100.1", "198.51.100.1"),
        (2, "198.51.100.1, 10.0.0.1", "198.51.100.1"),
        (2, "10.0.0.1", "203.0.113.9"),
        (1, "", "203.0.113.9"),
        (1, "2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
    ],
)
def test_visitor_is_who_our_own_proxies_saw(rf, settings, proxies, sent, seen):
    settings.TRUSTED_PROXIES = proxies
    request = rf.get("/", headers={"X-Forwarded-For": sent}, REMOTE_ADDR="203.0.113.9")
    assert visits.household(request) == seen
