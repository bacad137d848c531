"""Newsletters at the desk: written, looked at, tried, and sent to as many as are named."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry

from kt_site.roles import EDITOR, PUBLISHER
from shop.mails.models import Mail
from shop.newsletter.models import Delivery, Newsletter
from tests.guides.factories import make_article, make_guide
from tests.guides.newsletter.writing import draft, form_data
from tests.shop.newsletter.subscribing import begin, subscribe, subscribe_many
from tests.site.in_a_role import sign_in

pytestmark = pytest.mark.django_db
LIST = "/cms/snippets/newsletter/newsletter/"
NOW = "The list has changed meanwhile: it is 2 subscribers now. Nothing was sent."


@pytest.fixture
def publisher(client):
    return sign_in(client, PUBLISHER)


def desk(newsletter, more=""):
    return f"/cms/newsletters/{newsletter.pk}/{more}"


def words(response):
    return response.content.decode()


def test_editor_writes_one(client):
    sign_in(client, EDITOR)
    guide, article = make_guide("neck"), make_article("sit")
    client.post(f"{LIST}add/", form_data(guide, article, intro="Sit well."))
    one = Newsletter.objects.get()
    assert [part.page_id for part in one.parts.all()] == [guide.pk, article.pk]
    data = form_data(guide, subject="June") | {"parts-INITIAL_FORMS": 1}
    data["parts-0-id"] = one.parts.first().pk
    client.post(f"{LIST}edit/{one.pk}/", data)
    one = Newsletter.objects.get()
    assert (one.subject, one.state) == ("June", "draft")


def test_claim_is_refused_at_its_field(client, publisher):
    page = client.post(f"{LIST}add/", form_data(make_guide("neck"), intro="Tape heals tendinitis."))
    assert not Newsletter.objects.exists()
    (sentence,) = page.context["form"].errors["intro"]
    assert "heals" in sentence


@pytest.mark.parametrize(
    "change",
    [{"subject": ""}, {"subject": "x" * 121}, {"intro": "x" * 1501}, {"parts-0-page": ""}],
)
def test_nonsense_is_said_in_the_form(client, publisher, change):
    page = client.post(f"{LIST}add/", form_data(make_guide("neck"), **change))
    assert page.status_code == 200 and not Newsletter.objects.exists()


@pytest.mark.indexed
def test_draft_is_made_of_a_live_page_after_a_question(client, publisher):
    guide = make_guide("neck", lead="Sit up.")
    assert f"/cms/newsletters/of/{guide.pk}/" in words(client.get(f"/cms/pages/{guide.pk}/edit/"))
    client.get(f"/cms/newsletters/of/{guide.pk}/")
    assert not Newsletter.objects.exists()
    client.post(f"/cms/newsletters/of/{guide.pk}/")
    one = Newsletter.objects.get()
    assert (one.subject, one.intro, one.parts.get().page_id) == (guide.title, "Sit up.", guide.pk)
    hidden = make_guide("back", live=False)
    assert client.post(f"/cms/newsletters/of/{hidden.pk}/").status_code == 404


def test_preview_shows_the_mail_and_its_text(client, publisher):
    one = draft(make_guide("neck"))
    page = client.get(desk(one))
    assert f'src="{desk(one, "preview/")}"' in words(page) and "Two new guides." in words(page)
    mail = client.get(desk(one, "preview/"))
    assert (mail["X-Frame-Options"], "Two new guides." in words(mail)) == ("SAMEORIGIN", True)


def test_test_goes_to_whoever_asks_and_to_nobody_else(client):
    user = sign_in(client, EDITOR)
    subscribe()
    client.post(desk(draft(make_guide("neck"))))
    mail = Mail.objects.get()
    assert (mail.to, mail.subject) == (user.email, "[Test] May at the desk")
    assert "{" not in mail.text and Newsletter.objects.get().is_draft


def test_number_that_is_asked_is_the_number_that_is_sent_to(client, publisher):
    one = draft(make_guide("neck"))
    subscribe_many(2)
    subscribe("asked@example.com", confirmed_at=None)
    assert "Send to 2 subscribers" in words(client.get(desk(one, "send/")))
    page = client.post(desk(one, "send/"), {"count": 2}, follow=True)
    assert "is on its way to 2 subscribers" in words(page)
    assert Delivery.objects.filter(newsletter=one, state="waiting").count() == 2
    one.refresh_from_db()
    assert (one.state, one.sent_by) == ("sending", publisher)
    assert ModelLogEntry.objects.get(action="newsletter.send").data == {"count": 2}


@pytest.mark.parametrize("count", ["1", "3", "", "x", "-2", "²", "9" * 40])
def test_other_number_sends_nothing(client, publisher, count):
    one = draft(make_guide("neck"))
    subscribe_many(2)
    assert NOW in words(client.post(desk(one, "send/"), {"count": count}, follow=True))
    assert not Delivery.objects.exists()


@pytest.mark.parametrize("why", ["page", "claim", "sent"])
def test_what_holds_it_back_is_said_and_nothing_is_sent(client, publisher, why):
    guide = make_guide("neck")
    one = draft(guide)
    subscribe()
    if why == "page":
        guide.unpublish()
    if why == "claim":
        Newsletter.objects.update(intro="Tape heals tendinitis.")
    if why == "sent":
        client.post(desk(one, "send/"), {"count": 1})
        Delivery.objects.all().delete()
    page = client.post(desk(one, "send/"), {"count": 1}, follow=True)
    said = {"page": "is not published", "claim": "Introduction", "sent": "was sent already"}
    assert said[why] in words(page) and not Delivery.objects.exists()


@pytest.mark.indexed
def test_what_was_sent_is_neither_changed_nor_deleted(client, publisher):
    subscribe()
    one = begin()
    page = client.post(f"{LIST}edit/{one.pk}/", form_data(make_guide("neck"), subject="June"))
    assert "nothing of it can be changed" in words(page)
    assert "it stays in the list" in words(client.post(f"{LIST}delete/{one.pk}/", follow=True))
    assert Newsletter.objects.get().subject == "May"


def test_figures_are_those_of_the_rows(client, publisher):
    subscribe_many(4)
    one = begin()
    for row, state in zip(one.deliveries.order_by("pk"), ("sent", "sent", "failed"), strict=False):
        row.state, row.problem = state, "No mailbox." if state == "failed" else ""
        row.left_at = one.began_at if row.pk == one.deliveries.first().pk else None
        row.save()
    page = client.get(desk(one))
    found = page.context["newsletter"]
    assert (found.in_mails, found.failed, found.left, page.context["to_go"]) == (2, 1, 1, 1)
    assert "1: No mailbox." in words(page)


def test_list_takes_as_many_queries_for_one_as_for_eight(client, publisher):
    def queries():
        client.get(LIST)
        with CaptureQueriesContext(connection) as captured:
            client.get(LIST)
        return len(captured)

    subscribe()
    begin()
    one = queries()
    for _ in range(7):
        begin()
    assert queries() == one
