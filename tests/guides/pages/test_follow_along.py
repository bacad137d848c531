"""Follow along: the step in the address, whatever is asked for, and what each screen leads to."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide, make_step
from tests.shared_rows import fresh

pytestmark = pytest.mark.django_db
URL = "/guides/neck/"


@pytest.fixture(scope="module")
def three_steps(rows_of_file):
    pull = {"stretch": 25}
    with rows_of_file():
        region = make_region("neck")
        make_product("strips", package=PRECUT, regions=[region])
        return make_guide(
            "neck",
            regions=[region],
            steps=[
                make_step(title="Sit tall", short="Ears over shoulders."),
                make_step(pull, pull, {"color": "pink", "length_cm": "15"}, title="Three strips"),
                make_step(title="Rub it warm"),
            ],
            stop_rules=[("line", "the skin itches")],
        )


@pytest.fixture
def guide(three_steps, db):
    return fresh(three_steps)


def shown(client, query):
    response = client.get(URL + query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def heading(client, query):
    return shown(client, query).h1.get_text()


def turns(page):
    return {link["data-turn"]: link["href"] for link in page.select("a[data-turn]")}


def words(page, selector):
    return [" ".join(found.get_text().split()) for found in page.select(selector)]


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("1", "Sit tall"),
        ("2", "Three strips"),
        ("3", "Rub it warm"),
        ("0", "Sit tall"),
        ("-1", "Sit tall"),
        ("99", "Rub it warm"),
        ("99999999999999999999", "Rub it warm"),
        ("done", "Done"),
        ("", "Neck"),
        ("x", "Neck"),
        ("2.5", "Neck"),
        ("1e3", "Neck"),
        ("%ff", "Neck"),
        ("9" * 5_000, "Neck"),
    ],
)
def test_any_step_leads_to_the_nearest_or_to_the_guide(client, guide, asked, title):
    assert heading(client, f"?step={asked}") == title


def test_guide_without_a_step_to_show_is_the_guide(client, guide):
    assert shown(client, "").select_one('.guide-steps a[href="?step=1"]')


def test_step_shows_its_short_text_and_strips(client, guide):
    page = shown(client, "?step=2")
    title = " ".join(page.title.get_text().split())
    assert title.startswith("Step 2 of 3: Three strips · Neck")
    assert words(page, ".follow-header__count") == ["2 of 3"]
    assert words(page, ".follow-step__short") == [make_step()["short"]]
    assert words(page, ".follow-step__pieces li") == [
        "2 × I-strip, 10 in / 25 cm",
        "25% stretch",
        "I-strip, 6 in / 15 cm",
        "25% stretch",
    ]
    assert page.select_one(".follow-step svg.diagram")
    assert [one.get("class") for one in page.select(".follow-header i")] == [
        ["is-done"],
        ["is-now"],
        None,
    ]
    assert not page.select(".site-header, .site-footer, .need-panel")


def test_step_without_strips_has_none_to_show(client, guide):
    assert shown(client, "?step=1").select(".follow-step__pieces") == []


@pytest.mark.parametrize(
    ("asked", "back", "onward", "close"),
    [
        ("1", URL, f"{URL}?step=2", f"{URL}#step-1"),
        ("2", f"{URL}?step=1", f"{URL}?step=3", f"{URL}#step-2"),
        ("3", f"{URL}?step=2", f"{URL}?step=done", f"{URL}#step-3"),
        ("done", f"{URL}?step=3", URL, URL),
    ],
)
def test_each_screen_is_turned_by_plain_links(client, guide, asked, back, onward, close):
    page = shown(client, f"?step={asked}")
    assert turns(page) == {"back": back, "next": onward}
    assert page.select_one(".follow-header__close")["href"] == close


def test_after_the_last_step_stop_rules_cart_print_and_guide(client, guide):
    page = shown(client, "?step=done")
    assert words(page, ".callout li") == ["the skin itches"]
    assert page.select_one('.need-panel input[name="next"]')["value"] == f"{URL}?step=done"
    assert page.select_one(f'a[href="{URL}#print"]')
    assert page.select_one(f'.follow-done a[href="{URL}"]')


@pytest.mark.parametrize("asked", ["1", "99", "done"])
def test_screens_stay_out_of_search_engines(client, guide, asked):
    page = shown(client, f"?step={asked}")
    assert page.select_one('meta[name="robots"]')["content"] == "noindex"
    assert page.select_one('link[rel="canonical"]')["href"].endswith(URL)


def test_guide_itself_is_for_search_engines(client, guide):
    assert shown(client, "").select('meta[name="robots"]') == []


@pytest.mark.parametrize("asked", ["1", "2", "done"])
def test_screen_asks_no_more_than_the_guide(client, guide, asked):
    client.get(URL)  # the site's notes and menu are in the cache from here on

    def asking(query):
        with CaptureQueriesContext(connection) as queries:
            client.get(URL + query)
        return len(queries)

    assert asking(f"?step={asked}") <= asking("")


def test_screens_set_no_cookie(client, guide):
    client.get(f"{URL}?step=1")
    client.get(f"{URL}?step=done")
    assert not client.cookies


def test_guide_is_printed_with_its_address_and_code(client, guide, settings):
    settings.SITE_URL = "https://tape.example"
    page = shown(client, "")
    assert page.select_one(".print-head p").get_text(" ") == (
        f"Latest version tape.example/g/{guide.short_link.code}"
    )
    assert page.select_one(".print-head svg.qr path")
    assert [one.get_text() for one in page.select(".step__short")] == [
        "Ears over shoulders.",
        make_step()["short"],
        make_step()["short"],
    ]
