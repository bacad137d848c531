"""Questions are counted without people: from a signed note, and only if every word is known."""

import pytest
from django.core import signing

from guides.search import counting
from guides.search.answer import answer
from guides.search.counting import OTHER_WORDS, count, countable, forget_old, note_of
from guides.search.keeping import rebuild
from guides.search.models import SearchDay
from guides.search.reports import lists
from shop.web.site_days import today
from tests.guides.factories import make_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
BROWSER = {
    "HTTP_USER_AGENT": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
    "HTTP_ORIGIN": "http://testserver",
}


@pytest.fixture(autouse=True)
def rows():
    make_guide("kneecap")
    rebuild()


def rows_counted():
    return list(SearchDay.objects.values_list("question", "asked", "clicked", "places", "found"))


def send(client, note, **more):
    return client.post("/search/count/", {"note": note} | more, **BROWSER)


def test_page_and_click_are_counted(client):
    note = client.get("/search/?q=Kneecap").context["note_to_count"]
    send(client, note)
    send(client, note, place="2")
    assert rows_counted() == [("kneecap", 1, 1, 2, 1)]


@pytest.mark.parametrize("place", ["-1", "x", "1e3", "9999", "٣٣٣٣"])
def test_nonsense_is_no_click(client, place):
    note = note_of(answer("kneecap"))
    assert send(client, note, place=place).status_code == 204
    assert rows_counted() == []


def test_what_we_did_not_sign_is_not_counted(client):
    other = signing.Signer(salt="another").sign_object(["kneecap", "", 1, "2026-01-01"])
    for note in ("", "x", other, note_of(answer("kneecap")) + "x"):
        assert send(client, note).status_code == 204
    assert rows_counted() == []


def test_note_of_another_day_is_not_counted(monkeypatch):
    note = note_of(answer("kneecap"))
    monkeypatch.setattr(counting, "GOOD_FOR", counting.timedelta(days=-1))
    assert count(note) is False


@pytest.mark.parametrize("header", ["HTTP_DNT", "HTTP_SEC_GPC"])
def test_whoever_asks_not_to_be_counted_is_not(client, header):
    note = note_of(answer("kneecap"))
    client.post("/search/count/", {"note": note}, **BROWSER, **{header: "1"})
    assert rows_counted() == []


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("Kneecap strips!", "kneecap strips"),
        ("knecap", "knecap"),  # near a known word: to be seen in the report of what was corrected
        ("elephant", "elephant"),
        ("jane.doe@example.com", OTHER_WORDS),
        ("Wrzesniewski knee", OTHER_WORDS),
        ("order 100234", OTHER_WORDS),
        ("+1 555 0100", OTHER_WORDS),
    ],
)
def test_names_mails_and_numbers_are_not_kept(question, kept):
    assert countable(question) == kept


def test_old_rows_go():
    SearchDay.objects.create(date=today() - counting.timedelta(days=90), question="knee")
    SearchDay.objects.create(date=today(), question="hip")
    assert forget_old() == 1
    assert [row[0] for row in rows_counted()] == ["hip"]


def test_four_reports(admin_client):
    def row(question, **values):
        SearchDay.objects.create(date=today(), question=question, **values)

    row("elephant", asked=3)
    row("knee", asked=10, clicked=8, places=12, found=4)
    row("tape", asked=10, clicked=1, places=7, found=9)
    row("knecap", understood="kneecap", asked=4, clicked=4, places=4, found=1)
    row("seldom", asked=2)
    shown = {one.title: [asked.question for asked in one.rows] for one in lists()}
    assert shown == {
        "Nothing found": ["elephant"],
        "Found, not clicked": ["tape"],
        "Corrected": ["knecap"],
        "Asked most": ["knee", "tape", "knecap", "elephant"],
    }
    html = admin_client.get("/cms/reports/search/").content.decode()
    assert "/cms/snippets/site_search/searchterm/add/?words=elephant" in html
    assert "<td>1.5</td>" in html
