"""One HTTP request: check the key, meet the faults, keep idempotency keys, answer."""

import json
import socket
import struct
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

from . import shopper_page
from .answers import Answer, Refusal
from .forms import parse

PATIENCE = 10  # seconds after which a silent answer is given up


class Unanswered(Exception):
    """The connection ends without a word."""


class Handler(BaseHTTPRequestHandler):
    """`self.server.stripe` is the FakeStripe that this belongs to."""

    def do_GET(self):
        address = urlsplit(self.path)
        self.serve("GET", address.path, address.query)

    def do_POST(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.serve("POST", urlsplit(self.path).path, self.rfile.read(length).decode())

    def serve(self, method, path, text):
        self.stripe = self.server.stripe
        try:
            if path.startswith("/pay/"):
                self.send(self.shopper(method, path, parse(text)))
            else:
                self.stripe.requests.append((method, path, dict(self.headers), parse(text)))
                self.send(self.api(method, path, text))
        except Unanswered:
            self.close_connection = True

    def shopper(self, method, path, params) -> Answer:
        books = self.stripe.books
        with books.lock:
            session = books.current(path.removeprefix("/pay/"))
            if session is None:
                return Answer(404, {"html": "No such page."})
            if method == "GET":
                return shopper_page.show(session)
            return shopper_page.decide(books, session, params.get("decision"))

    def api(self, method, path, text) -> Answer:
        try:
            self.check_headers()
            fault = self.stripe.faults.take(method, path)
            if fault and not fault.after_work:
                return self.suffer(fault)
            answer = self.work(method, path, text, fault)
        except Refusal as refusal:
            return refusal.answer
        return self.suffer(fault) if fault else answer

    def check_headers(self):
        if self.headers.get("Authorization") != f"Bearer {self.stripe.key}":
            raise Refusal(401, "Invalid API Key provided: sk_test_****")
        if self.headers.get("Stripe-Version") not in self.stripe.versions:
            raise Refusal(400, "Invalid Stripe API version.")

    def work(self, method, path, text, fault) -> Answer:
        key = self.headers.get("Idempotency-Key") if method == "POST" else None
        if not key:
            return self.stripe.api.answer(method, path, parse(text))
        keys, fingerprint = self.stripe.keys, f"{path}?{text}"
        known = keys.begin(key, fingerprint)
        if known:
            return known
        try:
            answer = self.stripe.api.answer(method, path, parse(text))
        except Refusal as refusal:
            answer = refusal.answer
        except Exception:
            keys.end(key, fingerprint, Answer(400, {}))
            raise
        stored = server_error() if fault and fault.effect == "500" else answer
        keys.end(key, fingerprint, stored)
        return answer

    def suffer(self, fault) -> Answer:
        if fault.effect == "silent":
            self.stripe.closing.wait(PATIENCE)
            raise Unanswered
        if fault.effect == "reset":
            # Zero seconds to linger: closing sends a reset, not an end.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            raise Unanswered
        if fault.effect == "429":
            return Refusal(429, "Too many requests.", code="rate_limit").answer
        return server_error()

    def send(self, answer):
        html = answer.body.get("html")
        body = (json.dumps(answer.body) if html is None else html).encode()
        kind = "application/json" if html is None else "text/html; charset=utf-8"
        self.send_response(answer.status)
        headers = {"Content-Type": kind, "Content-Length": str(len(body))} | answer.headers
        headers["Stripe-Version"] = self.headers.get("Stripe-Version", "")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def date_time_string(self, timestamp=None):
        return formatdate(time.time() + self.stripe.clock_offset, usegmt=True)

    def log_message(self, *args):
        """Quiet: tests read `server.requests` instead."""


def server_error() -> Answer:
    return Refusal(500, "Something went wrong on our side.", kind="api_error").answer
