"""How tests ask, and what the mails say."""

import re

from oscar.core.loading import get_model

from shop.stock_alerts.models import BackInStockAlert
from tests.factories import ORIGIN

ADA = "ada@example.com"


def ask(client, product, email=ADA, **more):
    """The form of a product's page, sent by a browser."""
    url = f"/account/alerts/ask/{product.pk}/"
    return client.post(url, {"email": email} | more, headers={"origin": ORIGIN})


def wait(product, email=ADA, confirmed=True, **fields):
    """An alert of a guest; of an account where `user` is given."""
    address = {} if "user" in fields else {"email": email}
    alert = BackInStockAlert(product=product, **address | fields)
    alert.confirmed_at = alert.asked_at if confirmed else None
    alert.save()
    return alert


def restock(product, pieces=3):
    get_model("partner", "StockRecord").objects.filter(product=product).update(num_in_stock=pieces)


def link_in(mail, word):
    """The path of the address in the mail's text that has this word in it."""
    return re.search(rf"http://testserver(/account/alerts/{word}/\S+)", mail.body)[1]
