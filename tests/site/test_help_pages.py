"""The pages behind the footer's links, and the form that writes to the shop."""

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string

from guides.models import ContactPage, HomePage, StandardPage
from shop.delivery.models import ShippingRate
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from tests.factories import ORIGIN, make_shipping

pytestmark = pytest.mark.django_db
FROM_HERE = {"Origin": ORIGIN}
MESSAGE = {"name": "Ada", "email": "ada@example.com", "message": "Where is my box?"}


def add(page):
    HomePage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    return page


@pytest.fixture
def shipping_page():
    body = [("heading", {"text": "How long?"}), ("paragraph", "<p>Three days.</p>")]
    return add(
        StandardPage(title="Shipping", slug="shipping", lead="Soon.", body=body, show_in_menus=True)
    )


@pytest.fixture
def contact_page():
    return add(
        ContactPage(title="Contact", slug="contact", thanks="It is sent.", show_in_menus=True)
    )


def send(client, headers=FROM_HERE, **changes):
    return client.post("/contact-form/", MESSAGE | changes, headers=headers)


def test_standard_page_shows_its_text_and_contents(client, shipping_page):
    html = client.get("/shipping/").content.decode()
    assert "Three days." in html
    assert 'href="#how-long"' in html


def test_footer_lists_pages_shown_in_menus_as_they_change(client, shipping_page):
    link = '<a href="/shipping/">Shipping</a>'
    assert link in client.get("/account/login/").content.decode()
    shipping_page.unpublish()
    assert link not in client.get("/account/login/").content.decode()


def test_page_at_an_address_of_the_shop_refused():
    page = StandardPage(title="Cart", slug="cart", lead="x", body=[("paragraph", "<p>x</p>")])
    with pytest.raises(ValidationError) as refused:
        HomePage.objects.get().add_child(instance=page)
    assert refused.value.message_dict["slug"] == ["The address /cart/ belongs to the shop."]


def test_contact_page_sets_no_cookie(client, contact_page):
    page = client.get("/contact/")
    assert page.cookies == {}
    assert "csrfmiddlewaretoken" not in page.content.decode()


def test_message_is_mailed_to_the_shop(client, contact_page, mailoutbox, settings):
    assert send(client)["Location"] == "/contact/?sent=1"
    send_due_mails()
    (mail,) = mailoutbox
    assert (mail.to, mail.reply_to) == ([settings.DEFAULT_FROM_EMAIL], ["ada@example.com"])
    assert "Where is my box?" in mail.body
    assert "It is sent." in client.get("/contact/?sent=1").content.decode()


def test_message_goes_where_the_page_says(client, contact_page, mailoutbox):
    contact_page.send_to = "help@example.com"
    contact_page.save_revision().publish()
    send(client)
    send_due_mails()
    assert mailoutbox[0].to == ["help@example.com"]


def test_message_refused_keeps_what_was_typed(client, contact_page, mailoutbox):
    page = send(client, email="no-address", message="Where is my box?")
    html = page.content.decode()
    assert list(page.context["form"].errors) == ["email"]
    assert 'href="#id_email"' in html
    assert "Where is my box?" in html
    assert 'value="Ada"' in html
    assert mailoutbox == []


def test_message_of_a_program_is_thanked_and_dropped(client, contact_page, mailoutbox):
    assert send(client, website="https://spam.example")["Location"] == "/contact/?sent=1"
    assert mailoutbox == []


def test_message_from_another_site_refused(client, contact_page, mailoutbox):
    assert send(client, headers={"Origin": "https://evil.example"}).status_code == 403
    assert mailoutbox == []


def test_message_without_a_contact_page_is_not_found(client):
    assert send(client).status_code == 404


def test_maintenance_page_stands_alone():
    html = render_to_string("maintenance.html")
    assert "Back in a moment" in html
    assert "/account/" not in html


def test_page_about_shipping_names_every_country_that_is_sold_to(client, shipping_page):
    """Faults, line 25: it said "within the United States" while Canada was sold to."""
    make_shipping()
    ShippingRate.objects.filter(code="express").update(countries="US CA", po_boxes=False)
    page = client.get("/shipping/")
    ways = {
        name: [(way.name, str(way.least), way.days, way.po_boxes) for way in ways]
        for name, ways in page.context["shipping"]
    }
    assert ways == {
        "United States": [
            ("Standard", "4.95", (3, 5), True),
            ("Express", "12.95", (3, 5), False),
        ],
        "Canada": [("Express", "12.95", (3, 5), False)],
    }
    words = " ".join(page.content.decode().split())
    for sentence in (
        "<b>Express</b>, $12.95, 3 to 5 working days, not to PO boxes or military addresses",
        "From $35.00, the cheapest way is free.",
    ):
        assert sentence in words
    assert words.count("the cheapest way is free") == 1  # no offer on shipping goes abroad


def test_other_help_pages_say_nothing_of_it(client, contact_page):
    make_shipping()
    add(StandardPage(title="Privacy", slug="privacy", lead="Little.", body=[]))
    assert "Where we ship" not in client.get("/privacy/").content.decode()


def test_message_that_is_sent_twice_is_one_mail(client, contact_page):
    """Faults, line 24: a double click on "Send" wrote to the shop twice."""
    for _ in range(2):
        send(client)
    send(client, message="Where is my other box?")
    texts = [mail.text for mail in Mail.objects.order_by("pk")]
    assert [sum(MESSAGE["message"] in text for text in texts), len(texts)] == [1, 2]
