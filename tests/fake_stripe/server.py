"""A small Stripe on this machine, spoken to by the real library over real HTTP.

    with FakeStripe() as stripe:
        …                                 # the shop opens a session
        stripe.pay("cs_test_000001")      # the shopper pays
        stripe.ledger.charged             # what that moved

`faults` makes requests fail, `webhooks` sends messages, `ledger` knows where the money is.
"""

import sys
import threading
from http.server import ThreadingHTTPServer

from shop.payments.stripe_client import API_VERSION

from .api import Api
from .books import Books
from .faults import Faults
from .handler import Handler
from .idempotency import Keys
from .webhooks import Webhooks

KEY = "sk_test_fake"
WEBHOOK_SECRET = "whsec_fake"


class Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def shutdown_request(self, request):
        """Close at once, without the polite end that would hide a reset."""
        self.close_request(request)

    def handle_error(self, request, client_address):
        """A client that hung up is what some tests are about; anything else is a bug to see."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class FakeStripe:
    def __init__(self):
        self.key, self.versions, self.clock_offset = KEY, {API_VERSION}, 0
        self.requests: list[tuple] = []
        self.closing = threading.Event()
        self.faults, self.keys, self.webhooks = Faults(), Keys(), Webhooks(WEBHOOK_SECRET)
        self.listener = Listener(("127.0.0.1", 0), Handler)
        self.listener.stripe = self
        self.url = f"http://127.0.0.1:{self.listener.server_port}"
        self.books = Books(self.url, self.webhooks.emit)
        self.api = Api(self.books)

    def __enter__(self):
        threading.Thread(
            target=self.listener.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        ).start()
        return self

    def __exit__(self, *args):
        self.closing.set()
        self.webhooks.wait()
        self.listener.shutdown()
        self.listener.server_close()

    @property
    def ledger(self):
        return self.books.ledger

    def session(self, name) -> dict:
        """What is known of it, with what only the fake knows under names that begin with _."""
        return self.books.sessions[name]

    def requests_to(self, method, path) -> list[tuple]:
        return [request for request in self.requests if request[:2] == (method, path)]

    # --- what a shopper does

    def pay(self, session) -> bool:
        """True if this paid it; False if it was paid or closed before."""
        return self.books.pay(session)

    def pay_slowly(self, session) -> bool:
        """By a bank debit, say: complete now, paid when `settle` says so."""
        return self.books.pay(session, slowly=True)

    def settle(self, session, *, succeeds=True):
        self.books.settle(session, succeeds=succeeds)

    def decline(self, session):
        """The card is refused: the page stays open, and no money moves."""
        self.books.decline(session)

    def abandon(self, session) -> str:
        """Walk away. The page stays open until its time is over; where Back would have led."""
        return self.session(session)["cancel_url"]

    def let_expire(self, session):
        """Its time is over now."""
        with self.books.lock:
            self.session(session)["expires_at"] = 0
            self.books.current(session)
