"""Tell me when it is back: asked for by a form, confirmed by a mail, sent by a job."""

import pytest
from django.core.mail import get_connection
from django.core.management import call_command
from oscar.core.loading import get_model

from tests.factories import make_product

pytestmark = pytest.mark.django_db
Alert = get_model("customer", "ProductAlert")


@pytest.fixture
def oil(db):
    """A product that is out of stock, named "Oil"."""
    return make_product("oil", stock=0)


def ask(client, product, email=""):
    return client.post(f"/account/alerts/create/{product.pk}/", {"email": email})


def refill(product, pieces=3):
    product.stockrecords.update(num_in_stock=pieces)


def test_shopper_asks_and_sees_it_in_the_account(signed_in, shopper, oil, mailoutbox):
    assert (
        "Tell me when it’s back"
        in signed_in.get(f"/account/alerts/create/{oil.pk}/").content.decode()
    )
    assert ask(signed_in, oil)["Location"] == oil.get_absolute_url()
    assert shopper.alerts.get().status == "Active"
    assert mailoutbox == []
    (item,) = signed_in.get("/account/alerts/").context["items"]
    assert (item.title, item.line_id) == ("Oil", shopper.alerts.get().pk)


def test_asking_page_changes_nothing(signed_in, oil):
    signed_in.get(f"/account/alerts/create/{oil.pk}/")
    assert not Alert.objects.exists()


def test_visitor_confirms_by_the_mails_link_and_a_button(client, oil, mailoutbox):
    ask(client, oil, "ada@example.com")
    alert = Alert.objects.get()
    (mail,) = mailoutbox
    assert mail.to == ["ada@example.com"]
    assert f"http://testserver/account/alerts/confirm/{alert.key}/" in mail.body
    url = f"/account/alerts/confirm/{alert.key}/"
    assert client.get(url).status_code == 200
    alert.refresh_from_db()
    assert alert.status == "Unconfirmed"
    client.post(url)
    alert.refresh_from_db()
    assert alert.status == "Active"


def test_visitor_without_an_address_refused(client, oil):
    page = ask(client, oil)
    assert list(page.context["alert_form"].errors) == ["email"]
    assert 'href="#id_email"' in page.content.decode()


def test_shopper_stops_an_alert_by_post(signed_in, shopper, oil):
    ask(signed_in, oil)
    url = f"/account/alerts/cancel/{shopper.alerts.get().pk}/"
    assert signed_in.get(url).status_code == 200
    assert shopper.alerts.get().status == "Active"
    signed_in.post(url)
    assert shopper.alerts.get().status == "Cancelled"
    assert signed_in.get("/account/alerts/").context["items"] == []


def test_alert_of_somebody_else_is_not_found(client, shopper, stranger, oil):
    alert = shopper.alerts.create(product=oil)
    client.force_login(stranger)
    assert client.post(f"/account/alerts/cancel/{alert.pk}/").status_code == 404


def test_job_mails_once_when_it_is_back(shopper, oil, mailoutbox):
    shopper.alerts.create(product=oil)
    call_command("send_stock_alerts", verbosity=0)
    assert mailoutbox == []
    refill(oil)
    call_command("send_stock_alerts", verbosity=0)
    call_command("send_stock_alerts", verbosity=0)
    (mail,) = mailoutbox
    assert (mail.subject, mail.to) == ("Back in stock: Oil", ["ada@example.com"])
    for text in (mail.body, mail.alternatives[0][0]):
        assert f"http://testserver{oil.get_absolute_url()}" in text
    assert shopper.alerts.get().status == "Closed"


def test_job_leaves_alone_who_has_not_confirmed_and_what_is_private(shopper, oil, mailoutbox):
    Alert.objects.create(product=oil, email="eve@example.com")
    shopper.alerts.create(product=make_product("secret", public=False))
    refill(oil)
    call_command("send_stock_alerts", verbosity=0)
    assert mailoutbox == []


def test_job_tries_again_what_the_mail_server_refused(shopper, oil, mailoutbox, monkeypatch):
    shopper.alerts.create(product=oil)
    refill(oil)
    backend = type(get_connection())
    with monkeypatch.context() as trouble:
        trouble.setattr(backend, "send_messages", lambda *args: (_ for _ in ()).throw(OSError()))
        call_command("send_stock_alerts", verbosity=0)
    assert shopper.alerts.get().status == "Active"
    call_command("send_stock_alerts", verbosity=0)
    assert len(mailoutbox) == 1
