"""Asking to be told: who waits, and that nobody learns which addresses are known."""

from datetime import timedelta

import pytest
from django.utils import timezone

from shop.stock_alerts.models import BackInStockAlert
from shop.stock_alerts.views import CHECK_MAIL
from tests.factories import ORIGIN, make_product, make_user, variant
from tests.guides.factories import make_guide
from tests.shop.stock_alerts.asking import ADA, ask, wait

pytestmark = pytest.mark.django_db

CLIENT_MOST, EMAIL_MOST = 20, 5  # an hour; a day


def alerts():
    return BackInStockAlert.objects.values_list("product_id", "user__email", "email")


def test_guest_is_asked_by_mail_first(client, oil, mailoutbox, sentences):
    assert ask(client, oil, next=oil.get_absolute_url())["Location"] == oil.get_absolute_url()
    assert sentences(client) == [CHECK_MAIL]
    (alert,) = BackInStockAlert.objects.all()
    assert (alert.email, alert.user, alert.confirmed_at) == (ADA, None, None)
    (mail,) = mailoutbox
    assert (mail.to, mail.subject) == ([ADA], "One more step: Oil")


def test_logged_in_shopper_waits_at_once(client, ada, oil, mailoutbox, sentences):
    client.force_login(ada)
    ask(client, oil, "ADA@example.COM")
    assert list(alerts()) == [(oil.pk, ada.email, "")]
    assert BackInStockAlert.objects.get().confirmed_at is not None
    assert sentences(client) == ["We will email you once when Oil is back in stock."]
    assert mailoutbox == []


def test_logged_in_shopper_with_another_address_is_asked_by_mail(client, ada, oil, mailoutbox):
    client.force_login(ada)
    ask(client, oil, "eve@example.com")
    assert list(alerts()) == [(oil.pk, None, "eve@example.com")]
    assert [mail.to for mail in mailoutbox] == [["eve@example.com"]]


@pytest.mark.parametrize("known", ["nobody", "waits", "asked", "account", "account waits", "often"])
def test_answer_is_the_same_for_every_address(client, oil, sentences, known):
    if known == "waits":
        wait(oil)
    elif known == "asked":
        wait(oil, confirmed=False)
    elif known == "account":
        make_user("Ada@example.com")
    elif known == "account waits":
        wait(oil, user=make_user("Ada@example.com"))
    elif known == "often":
        for number in range(EMAIL_MOST):
            ask(client, make_product(f"box-{number}", stock=0))
        sentences(client)
    answer = ask(client, oil)
    assert (answer.status_code, answer["Location"]) == (302, oil.get_absolute_url())
    assert sentences(client) == [CHECK_MAIL]


@pytest.mark.parametrize("same", ["ada@xn--bro-hoa.example", "ADA@BÜRO.example"])
def test_one_address_in_two_spellings_waits_once(client, oil, mailoutbox, same):
    ask(client, oil, "ada@büro.example")
    ask(client, oil, same)
    assert list(alerts()) == [(oil.pk, None, "ada@xn--bro-hoa.example")]
    assert len(mailoutbox) == 1


def test_waiting_account_gets_no_second_alert_as_a_guest(client, ada, oil, mailoutbox):
    wait(oil, user=ada)
    ask(client, oil, ADA)
    assert (BackInStockAlert.objects.count(), mailoutbox) == (1, [])


def test_what_was_asked_as_a_guest_becomes_the_accounts(client, ada, oil):
    wait(oil, confirmed=False)
    client.force_login(ada)
    ask(client, oil, ADA)
    ask(client, oil, ADA)
    assert list(alerts()) == [(oil.pk, ada.email, "")]


@pytest.mark.parametrize(("minutes", "mails"), [(59, 1), (61, 2)])
def test_lost_confirmation_is_mailed_again_after_an_hour(client, oil, mailoutbox, minutes, mails):
    ask(client, oil)
    BackInStockAlert.objects.update(asked_at=timezone.now() - timedelta(minutes=minutes))
    ask(client, oil)
    assert (BackInStockAlert.objects.count(), len(mailoutbox)) == (1, mails)


def test_alert_belongs_to_the_variant(client):
    tape = make_product("tape", colors=("blue", "pink"), stock={"blue": 0, "pink": 9})
    blue = variant(tape, "blue")
    ask(client, blue)
    assert [row[0] for row in alerts()] == [blue.pk]
    assert ask(client, tape).status_code == 404


@pytest.mark.parametrize("gone", ["private", "deleted", "huge"])
def test_what_is_not_sold_cannot_be_waited_for(client, gone):
    product = make_product("oil", stock=0, public=gone != "private")
    if gone == "deleted":
        type(product).objects.filter(pk=product.pk).delete()
    product.pk = 10**12 if gone == "huge" else product.pk
    assert ask(client, product).status_code == 404


def test_what_is_in_stock_meanwhile_is_said_to_be(client, mailoutbox, sentences):
    ask(client, make_product("box"))
    assert sentences(client) == ["Box is in stock: you can buy it now."]
    assert (BackInStockAlert.objects.count(), mailoutbox) == (0, [])


def test_guide_that_it_was_asked_on_is_remembered(client, oil):
    guide = make_guide("neck")
    ask(client, oil, guide=guide.pk)
    assert BackInStockAlert.objects.get().page_id == guide.pk


@pytest.mark.parametrize("odd", ["", "0", "x", "99999999999999999999", "²", "draft"])
def test_odd_guide_is_dropped(client, oil, odd):
    ask(client, oil, guide=make_guide("neck", live=False).pk if odd == "draft" else odd)
    assert BackInStockAlert.objects.get().page is None


def test_program_that_fills_in_every_field_is_told_the_same(client, oil, mailoutbox, sentences):
    ask(client, oil, website="https://example.com")
    assert sentences(client) == [CHECK_MAIL]
    assert (BackInStockAlert.objects.count(), mailoutbox) == (0, [])


def test_address_gets_few_confirmations_a_day(client, mailoutbox):
    for number in range(EMAIL_MOST + 2):
        ask(client, make_product(f"oil-{number}", stock=0))
    assert len(mailoutbox) == EMAIL_MOST == BackInStockAlert.objects.count()


def test_one_client_asks_only_so_often(client, oil, sentences):
    for number in range(CLIENT_MOST):
        ask(client, oil, f"ada{number}@example.com")
    sentences(client)
    ask(client, oil, "one-more@example.com")
    assert sentences(client) == ["That was often in a short time. Try again in an hour."]
    assert BackInStockAlert.objects.count() == CLIENT_MOST


def test_clients_behind_the_proxy_are_told_apart(client, oil, settings):
    settings.TRUSTED_PROXIES = 1
    origin = {"origin": ORIGIN}
    for number in range(CLIENT_MOST + 2):
        data = {"email": f"ada{number}@example.com"}
        forwarded = {"x-forwarded-for": f"203.0.113.9, 198.51.100.{number}"}
        client.post(f"/account/alerts/ask/{oil.pk}/", data, headers=origin | forwarded)
    assert BackInStockAlert.objects.count() == CLIENT_MOST + 2
