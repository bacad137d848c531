"""The job: one mail when it is back, whatever brought it back."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from shop.mails.models import Mail
from shop.stock_alerts.models import BackInStockAlert
from shop.stock_alerts.sending import send_due_alerts
from tests.factories import make_product, make_user, variant
from tests.guides.factories import make_guide
from tests.shop.stock_alerts.asking import ADA, ask, link_in, restock, wait

pytestmark = pytest.mark.django_db
EVE = "eve@example.com"


def test_one_mail_when_it_is_back(oil, mailoutbox):
    wait(oil)
    assert send_due_alerts() == 0
    restock(oil)
    assert [send_due_alerts(), send_due_alerts()] == [1, 0]
    (mail,) = mailoutbox
    assert (mail.to, mail.subject) == ([ADA], "Back in stock: Oil")
    for text in (mail.body, mail.alternatives[0][0]):
        assert f"http://testserver{oil.get_absolute_url()}" in text
        assert "$12.99" in text
        assert "first come, first served" in text
        assert "You asked on the guide" not in text
        assert link_in(mail, "stop") in text
    assert not BackInStockAlert.objects.exists()


def test_mail_names_the_guide_that_it_was_asked_on(oil, mailoutbox):
    wait(oil, page=make_guide("neck", title="Neck & shoulder"))
    restock(oil)
    send_due_alerts()
    assert "You asked on the guide Neck & shoulder:\nhttp://testserver/guides/neck/" in (
        mailoutbox[0].body
    )
    assert "Neck &amp; shoulder" in mailoutbox[0].alternatives[0][0]


@pytest.mark.parametrize("gone", ["draft", "deleted"])
def test_guide_that_is_gone_is_left_out(oil, mailoutbox, gone):
    guide = make_guide("neck")
    wait(oil, page=guide)
    guide.unpublish() if gone == "draft" else guide.delete()
    restock(oil)
    assert send_due_alerts() == 1
    assert "/guides/" not in mailoutbox[0].body


def test_pieces_that_are_held_are_not_back(oil):
    wait(oil)
    restock(oil, 3)
    oil.stockrecords.update(num_allocated=3)
    assert send_due_alerts() == 0
    oil.stockrecords.update(num_allocated=2)  # a hold has ended
    assert send_due_alerts() == 1


def test_only_the_variant_asked_for_is_told(mailoutbox):
    tape = make_product("tape", colors=("blue", "pink"), stock=0)
    wait(variant(tape, "blue"))
    wait(variant(tape, "pink"), EVE)
    restock(variant(tape, "pink"))
    assert send_due_alerts() == 1
    assert (mailoutbox[0].to, "(Pink, " in mailoutbox[0].body) == ([EVE], True)
    assert variant(tape, "pink").get_absolute_url() in mailoutbox[0].body


def test_unconfirmed_gets_no_mail_and_is_forgotten_after_seven_days(oil, mailoutbox):
    now = timezone.now()
    wait(oil, confirmed=False)
    restock(oil)
    assert send_due_alerts(now + timedelta(days=7, minutes=-1)) == 0
    assert BackInStockAlert.objects.count() == 1
    assert send_due_alerts(now + timedelta(days=7, minutes=1)) == 0
    assert (BackInStockAlert.objects.count(), mailoutbox) == (0, [])


@pytest.mark.parametrize("what", ["itself", "its family", "deleted", "no price"])
def test_alert_for_what_is_no_longer_sold_is_closed_quietly(what, mailoutbox):
    tape = make_product("tape", colors=("blue",), stock=0)
    blue = variant(tape, "blue")
    wait(blue)
    restock(blue)
    if what == "deleted":
        blue.delete()
    elif what == "no price":
        blue.stockrecords.update(price=None)
    else:
        product = blue if what == "itself" else tape
        type(tape).objects.filter(pk=product.pk).update(is_public=False)
    assert send_due_alerts() == 0
    assert (BackInStockAlert.objects.count(), mailoutbox) == (int(what == "no price"), [])


def test_account_is_mailed_where_it_is_now(oil, ada, mailoutbox):
    wait(oil, user=ada)
    ada.email = "new@example.com"
    ada.save()
    restock(oil)
    send_due_alerts()
    assert [mail.to for mail in mailoutbox] == [["new@example.com"]]


def test_two_alerts_that_lead_to_one_address_are_one_mail(oil, ada, mailoutbox):
    wait(oil, EVE)
    wait(oil, user=ada)
    type(ada).objects.update(email="Eve@Example.com")
    restock(oil)
    assert send_due_alerts() == 1
    assert [mail.to for mail in mailoutbox] == [[EVE]]
    assert not BackInStockAlert.objects.exists()


def test_closed_and_deleted_accounts_get_none(oil, ada, mailoutbox):
    wait(oil, user=ada)
    wait(oil, user=make_user("closed@example.com", is_active=False))
    ada.delete()
    restock(oil)
    assert send_due_alerts() == 0
    assert (BackInStockAlert.objects.count(), mailoutbox) == (0, [])


def test_who_asks_again_is_told_again(client, oil, ada, mailoutbox):
    client.force_login(ada)
    for _ in range(2):
        restock(oil, 0)
        ask(client, oil)
        restock(oil)
        send_due_alerts()
    assert len(mailoutbox) == 2


def test_all_are_told_in_batches(oil, monkeypatch):
    monkeypatch.setattr("shop.stock_alerts.sending.BATCH", 2)
    for number in range(5):
        wait(oil, f"ada{number}@example.com")
    restock(oil, 1)
    assert send_due_alerts() == 5
    assert Mail.objects.count() == 5


def test_queries_do_not_grow_with_the_products(django_assert_num_queries):
    def grow(start):
        for number in range(start, start + 5):
            wait(make_product(f"oil-{number}", stock=0))

    grow(0)
    with django_assert_num_queries(8):
        send_due_alerts()
    grow(5)
    with django_assert_num_queries(8):
        send_due_alerts()


@pytest.mark.parametrize("status", ["sent", "parked"])
def test_mails_are_forgotten_after_seven_days(oil, status):
    wait(oil)
    restock(oil)
    send_due_alerts()
    Mail.objects.create(key="order-placed:1", to=ADA)
    waiting = Mail.objects.create(key="stock-alert:0", to=ADA)
    Mail.objects.exclude(pk=waiting.pk).update(status=status)
    send_due_alerts(timezone.now() + timedelta(days=6))
    assert Mail.objects.count() == 3
    send_due_alerts(timezone.now() + timedelta(days=7, minutes=1))
    assert {mail.key for mail in Mail.objects.all()} == {"order-placed:1", "stock-alert:0"}


def test_command_says_how_many(oil, capsys):
    wait(oil)
    restock(oil)
    call_command("send_stock_alerts")
    assert capsys.readouterr().out == "Queued 1 stock alerts.\n"
