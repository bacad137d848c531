"""The part of Stripe's API that the shop uses, as strict as Stripe where a mistake would cost."""

import re
import time

from .answers import Answer, Refusal, missing, page, public

SESSION_FIELDS = {
    "mode",
    "line_items",
    "client_reference_id",
    "customer_email",
    "metadata",
    "payment_intent_data",
    "success_url",
    "cancel_url",
    "expires_at",
}
SHORTEST, LONGEST = 30 * 60, 24 * 60 * 60
SMALLEST = 50  # cents


class Api:
    def __init__(self, books):
        self.books = books
        self.routes = [
            ("POST", r"/v1/checkout/sessions", self.create_session),
            ("GET", r"/v1/checkout/sessions", self.list_sessions),
            ("GET", r"/v1/checkout/sessions/(\w+)", self.retrieve_session),
            ("POST", r"/v1/checkout/sessions/(\w+)/expire", self.expire_session),
            ("GET", r"/v1/payment_intents/(\w+)", self.retrieve_intent),
            ("POST", r"/v1/refunds", self.create_refund),
            ("GET", r"/v1/refunds", self.list_refunds),
            ("GET", r"/v1/disputes", self.list_disputes),
            ("GET", r"/v1/balance", self.retrieve_balance),
            ("GET", r"/v1/webhook_endpoints", self.list_endpoints),
        ]

    def answer(self, method, path, params) -> Answer:
        for verb, pattern, action in self.routes:
            match = re.fullmatch(pattern, path)
            if match and verb == method:
                with self.books.lock:
                    return action(params, *match.groups())
        raise Refusal(404, f"Unrecognized request URL ({method}: {path}).")

    def create_session(self, params):
        unknown = set(params) - SESSION_FIELDS
        if unknown:
            raise Refusal(400, f"Received unknown parameter: {unknown.pop()}")
        price = params["line_items"][0]["price_data"]
        amount = int(price["unit_amount"]) * int(params["line_items"][0]["quantity"])
        intent = params.get("payment_intent_data", {})
        _check_session(params, price, amount, intent)
        session = self.books.open_session(
            amount_total=amount,
            currency=price["currency"],
            client_reference_id=params.get("client_reference_id"),
            customer_email=params.get("customer_email"),
            metadata=params.get("metadata", {}),
            success_url=params["success_url"],
            cancel_url=params.get("cancel_url"),
            expires_at=int(params["expires_at"]),
            _intent_metadata=intent.get("metadata", {}),
            _suffix=intent.get("statement_descriptor_suffix", ""),
            _line=price["product_data"]["name"],
        )
        return Answer(200, public(session))

    def list_sessions(self, params):
        since = int(params.get("created", {}).get("gte", 0))
        found = [s for s in self.books.sessions.values() if s["created"] >= since]
        return page(found, params, "/v1/checkout/sessions")

    def retrieve_session(self, params, name):
        session = self._session(name)
        intent = self.books.intents.get(session["payment_intent"])
        if intent and "payment_intent.latest_charge" in params.get("expand", []):
            return Answer(200, public(session) | {"payment_intent": public(intent)})
        return Answer(200, public(session))

    def expire_session(self, params, name):
        session = self._session(name)
        if session["status"] != "open":
            raise Refusal(
                400,
                "Only Checkout Sessions with a status in ['open'] can be expired. This Checkout "
                f"Session has a status of `{session['status']}`.",
            )
        self.books.close(session)
        return Answer(200, public(session))

    def _session(self, name):
        session = self.books.current(name)
        if session is None:
            raise missing("checkout.session", name)
        return session

    def retrieve_intent(self, params, name):
        return Answer(200, public(self._intent(name)))

    def _intent(self, name):
        if name not in self.books.intents:
            raise missing("payment_intent", name)
        return self.books.intents[name]

    def create_refund(self, params):
        intent = self._intent(params["payment_intent"])
        charge = intent["latest_charge"]
        left = charge["amount"] - charge["amount_refunded"] if charge else 0
        amount = int(params.get("amount", left))
        if left == 0:
            raise Refusal(
                400, "The charge has already been refunded.", code="charge_already_refunded"
            )
        if amount > left:
            raise Refusal(
                400, f"Refund amount ({amount}) is greater than unrefunded amount ({left})"
            )
        return Answer(200, public(self.books.send_back(intent, amount, params.get("metadata", {}))))

    def list_refunds(self, params):
        return page(_wanted(self.books.refunds, params), params, "/v1/refunds")

    def list_disputes(self, params):
        return page(_wanted(self.books.disputes, params), params, "/v1/disputes")

    def retrieve_balance(self, params):
        return Answer(200, {"object": "balance", "livemode": self.books.livemode, "available": []})

    def list_endpoints(self, params):
        endpoints = [
            {"object": "webhook_endpoint", "status": "enabled", "_number": number} | endpoint
            for number, endpoint in enumerate(self.books.endpoints)
        ]
        return page(endpoints, params, "/v1/webhook_endpoints")


def _wanted(things, params) -> list:
    """Of one payment intent, or made since a moment, or all."""
    intent, since = params.get("payment_intent"), int(params.get("created", {}).get("gte", 0))
    return [
        thing
        for thing in things.values()
        if intent in (None, thing["payment_intent"]) and thing["created"] >= since
    ]


def _check_session(params, price, amount, intent):
    if params.get("mode") != "payment":
        raise Refusal(400, "Invalid mode.", param="mode")
    if amount < SMALLEST:
        raise Refusal(400, "The total is too small.", code="amount_too_small")
    lasts = int(params["expires_at"]) - time.time()
    if not SHORTEST <= lasts <= LONGEST:
        raise Refusal(
            400,
            "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout "
            "Session creation.",
            param="expires_at",
        )
    suffix = intent.get("statement_descriptor_suffix", "A")
    if len(suffix) > 12 or not re.search("[A-Za-z]", suffix) or re.search(r"[<>\\'\"*]", suffix):
        raise Refusal(400, "The statement descriptor suffix is invalid.")
