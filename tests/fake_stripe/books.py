"""The fake's memory: sessions, payment intents, refunds, events, and what a shopper does to them.

One lock guards it all: a page that two browsers pay at once is paid once.
"""

import itertools
import threading
import time

from .answers import public
from .ledger import Charge, Ledger, Refund


class Books:
    def __init__(self, base_url, emit):
        self.base_url, self.emit = base_url, emit
        self.lock = threading.RLock()
        self.ledger = Ledger()
        self.sessions, self.intents, self.refunds, self.disputes = {}, {}, {}, {}
        self.endpoints: list[dict] = []
        self.livemode = False
        self._numbers = itertools.count(1)

    def name(self, prefix) -> tuple[str, int]:
        number = next(self._numbers)
        return f"{prefix}_{number:06}", number

    def open_session(self, **fields) -> dict:
        name, number = self.name("cs_test")
        session = {
            "id": name,
            "object": "checkout.session",
            "created": int(time.time()),
            "livemode": self.livemode,
            "status": "open",
            "payment_status": "unpaid",
            "payment_intent": None,
            "url": f"{self.base_url}/pay/{name}",
            "_number": number,
        }
        self.sessions[name] = session | fields
        return self.sessions[name]

    def current(self, name) -> dict | None:
        """The session, closed if its time is over."""
        session = self.sessions.get(name)
        if session and session["status"] == "open" and session["expires_at"] <= time.time():
            self.close(session)
        return session

    def close(self, session):
        session |= {"status": "expired", "url": None}
        self.emit("checkout.session.expired", public(session))

    # --- what a shopper does

    def pay(self, name, *, slowly=False) -> bool:
        """True if this paid it; False if it was paid or closed before."""
        with self.lock:
            session = self.current(name)
            if session["status"] != "open":
                return False
            intent = self._intent(session, "processing" if slowly else "succeeded")
            session |= {"status": "complete", "url": None, "payment_intent": intent["id"]}
            if not slowly:
                self._charge(session, intent)
            self.emit("checkout.session.completed", public(session))
            return True

    def decline(self, name):
        """The page stays open; what was tried remembers why it failed."""
        with self.lock:
            session = self.current(name)
            if session["status"] == "open":
                intent = self._intent(session, "requires_payment_method")
                intent["last_payment_error"] = {"code": "card_declined"}
                session["payment_intent"] = intent["id"]

    def settle(self, name, *, succeeds):
        """The end of a slow payment."""
        with self.lock:
            session = self.sessions[name]
            intent = self.intents[session["payment_intent"]]
            if succeeds:
                self._charge(session, intent)
            else:
                intent["status"] = "requires_payment_method"
                intent["last_payment_error"] = {"code": "payment_intent_payment_attempt_failed"}
            outcome = "succeeded" if succeeds else "failed"
            self.emit(f"checkout.session.async_payment_{outcome}", public(session))

    def _intent(self, session, status):
        name, number = self.name("pi")
        self.intents[name] = {
            "id": name,
            "object": "payment_intent",
            "amount": session["amount_total"],
            "currency": session["currency"],
            "status": status,
            "metadata": session["_intent_metadata"],
            "latest_charge": None,
            "last_payment_error": None,
            "_number": number,
        }
        return self.intents[name]

    def _charge(self, session, intent):
        name, _ = self.name("ch")
        intent["status"], session["payment_status"] = "succeeded", "paid"
        intent["latest_charge"] = {
            "id": name,
            "object": "charge",
            "amount": intent["amount"],
            "amount_refunded": 0,
            "disputed": False,
            "currency": intent["currency"],
            "metadata": intent["metadata"],
            "payment_intent": intent["id"],
        }
        key = session["client_reference_id"]
        self.ledger.charges.append(
            Charge(name, intent["id"], key, intent["amount"], intent["currency"])
        )

    def send_back(self, intent, amount, metadata) -> dict:
        name, number = self.name("re")
        refund = {
            "id": name,
            "object": "refund",
            "amount": amount,
            "currency": intent["currency"],
            "payment_intent": intent["id"],
            "metadata": metadata,
            "status": "succeeded",
            "failure_reason": None,
            "created": int(time.time()),
            "_number": number,
        }
        self.refunds[name] = refund
        intent["latest_charge"]["amount_refunded"] += amount
        self.ledger.refunds.append(Refund(name, intent["id"], amount))
        self.emit("refund.created", public(refund))
        self.emit("charge.refunded", dict(intent["latest_charge"]))
        return refund

    # --- what comes later, and not from us

    def fail_refund(self, name, reason):
        """The bank sends the money back to us, days after it left."""
        with self.lock:
            refund = self.refunds[name]
            refund |= {"status": "failed", "failure_reason": reason}
            charge = self.intents[refund["payment_intent"]]["latest_charge"]
            charge["amount_refunded"] -= refund["amount"]
            self.emit("refund.failed", public(refund))

    def refund_here(self, intent, amount) -> dict:
        """Somebody presses "Refund" in Stripe's dashboard."""
        with self.lock:
            return self.send_back(self.intents[intent], amount, {})

    def dispute(self, intent, reason) -> dict:
        with self.lock:
            charge = self.intents[intent]["latest_charge"]
            name, number = self.name("dp")
            charge["disputed"] = True
            self.disputes[name] = {
                "id": name,
                "object": "dispute",
                "amount": charge["amount"],
                "charge": charge["id"],
                "payment_intent": intent,
                "reason": reason,
                "status": "needs_response",
                "metadata": {},
                "created": int(time.time()),
                "_number": number,
            }
            self.emit("charge.dispute.created", public(self.disputes[name]))
            return self.disputes[name]

    def close_dispute(self, name, status):
        """The bank decides, weeks later: "won", "lost", or "warning_closed" for an inquiry."""
        with self.lock:
            self.disputes[name]["status"] = status
            self.emit("charge.dispute.closed", public(self.disputes[name]))
