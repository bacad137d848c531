"""What is mailed after an order and about stock. See looking.py for what is checked."""

from datetime import UTC, datetime, timedelta

import pytest

from guides.newsletter.composing import words_of
from shop.aftercare.services import send_due_later_mails
from shop.fulfilment.services import mark_packed, ship
from shop.mails.models import Mail
from shop.newsletter.services import ask as ask_for_newsletter
from shop.stock_alerts.sending import send_due_alerts
from tests.browser.looking import look_at_html
from tests.browser.test_layout_elsewhere import WCAG
from tests.factories import PRECUT, make_product, make_shipping
from tests.guides.factories import make_article, make_guide
from tests.guides.newsletter.writing import draft
from tests.shop.aftercare.asking import buy_asking
from tests.shop.stock_alerts.asking import ask, restock, wait

NOON = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)
MAILS = ["later-refill", "later-removal", "later-start", "newsletter", "newsletter-confirm"]
MAILS += ["order-placed", "order-shipped", "stock-alert", "stock-alert-confirm"]


@pytest.fixture
def mails(db, client, settings, site):
    """{kind: HTML}; their links and pictures lead to the running site."""
    settings.SITE_URL = site.url
    make_shipping()
    order = buy_asking(make_product("tape", package=PRECUT), 2)
    mark_packed(order)
    ship(order, "ups", "1Z99999999")
    order.later_mails.update(due=NOON - timedelta(hours=1))
    send_due_later_mails(NOON)
    oil = make_product("oil", stock=0)
    ask(client, oil, "eve@example.com")
    wait(oil)
    restock(oil)
    send_due_alerts()
    ask_for_newsletter("eve@example.com")
    mails = {mail.key.partition(":")[0]: mail.html for mail in Mail.objects.all()}
    mails["newsletter"] = words_of(draft(make_guide("neck"), make_article("sit"), oil)).html
    return mails


def test_mails_fit(page, site, mails):
    assert sorted(mails) == MAILS
    for name, html in mails.items():
        look_at_html(page, site, html, f"mail-{name}", WCAG)
