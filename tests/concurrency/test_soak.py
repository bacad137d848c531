"""The long version, by `make soak`: 200 buyers for 50 pieces, over real HTTP on gunicorn."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import psycopg
import pytest
import requests
from bs4 import BeautifulSoup

from tests.browser.running_site import start_site
from tests.shop.checkout_form import ADDRESS

pytestmark = pytest.mark.soak
BUYERS, PIECES, PRODUCT = 200, 50, 3  # a color of the demo's first tape


@pytest.fixture
def site():
    site, server = start_site(workers=2)
    with psycopg.connect(site.database_url, autocommit=True) as database:
        database.execute(
            "UPDATE partner_stockrecord SET num_in_stock = %s, num_allocated = 0"
            " WHERE product_id = %s",
            (PIECES, PRODUCT),
        )
        yield site, database
    server.stop()


class Shopper:
    """One browser, as far as HTTP goes."""

    def __init__(self, url, number):
        self.url, self.web = url, requests.Session()
        # No connection is kept: a browser sends again on one that the server closed, this does not.
        self.web.headers.update({"Origin": url, "Connection": "close"})
        self.form = ADDRESS | {"email": f"buyer{number}@example.com"}

    def post(self, path, data):
        answer = self.web.post(self.url + path, data=data, timeout=300)
        assert answer.status_code < 500, (path, answer.status_code)
        return answer

    def stand_at_checkout(self):
        self.post(f"/cart/add/{PRODUCT}/", {"quantity": 1, "next": "/cart/"})
        self.read(self.web.get(f"{self.url}/checkout/", timeout=300))
        self.read(self.post("/checkout/quote/", self.form))

    def read(self, answer):
        page = BeautifulSoup(answer.content, "html.parser")
        for name in ("csrfmiddlewaretoken", "seen"):
            self.form[name] = page.find("input", {"name": name})["value"]

    def buy(self):
        """True for an order, False for a sentence that names what ran short."""
        answer = self.post("/checkout/", self.form)
        page = BeautifulSoup(answer.content, "html.parser")
        if "/checkout/pay/" not in answer.url:
            assert "of stock" in page.get_text(), page.get_text()[:500]
            return False
        token = page.find("input", {"name": "csrfmiddlewaretoken"})["value"]
        pay = {"csrfmiddlewaretoken": token, "decision": "approve"}
        return "/checkout/order/" in self.post(answer.url.removeprefix(self.url), pay).url


def _counts(database) -> list[int]:
    """Orders, charges, pieces that are promised for orders and holds."""
    queries = (
        "SELECT count(*) FROM order_order",
        "SELECT count(*) FROM payments_trialsession WHERE state = 'paid'",
        "SELECT num_allocated FROM partner_stockrecord WHERE product_id = 3",
    )
    return [database.execute(query).fetchone()[0] for query in queries]


def test_two_hundred_buyers_for_fifty_pieces(site, capsys):
    site, database = site
    shoppers = [Shopper(site.url, number) for number in range(BUYERS)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(Shopper.stand_at_checkout, shoppers))
    before = _counts(database)  # the demo has orders of its own
    start = Barrier(BUYERS)

    def go(shopper):
        start.wait()
        return shopper.buy()

    began = time.monotonic()
    with ThreadPoolExecutor(BUYERS) as pool:
        bought = list(pool.map(go, shoppers))
    seconds = time.monotonic() - began
    counts = [now - then for now, then in zip(_counts(database), before, strict=True)]
    with capsys.disabled():
        print(f"\n{BUYERS} buyers, {PIECES} pieces: {sum(bought)} orders in {seconds:.1f} s")  # noqa: T201
    assert (sum(bought), counts) == (PIECES, [PIECES] * 3)
