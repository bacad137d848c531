"""Signed messages about what happened. A test says when, how often and in which order they come."""

import copy
import hashlib
import hmac
import itertools
import json
import threading
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

TIMEOUT = 30  # seconds


class Webhooks:
    """With `automatic` off (as it is at first) every message is lost until a test delivers it."""

    def __init__(self, secret):
        self.secret, self.target, self.automatic = secret, "", False
        self.events: list[dict] = []
        self._numbers = itertools.count(1)
        self._threads: list[threading.Thread] = []

    def emit(self, kind, subject):
        event = {
            "id": f"evt_{next(self._numbers):06}",
            "object": "event",
            "type": kind,
            "created": int(time.time()),
            "livemode": False,
            "data": {"object": copy.deepcopy(subject)},
        }
        self.events.append(event)
        if self.automatic and self.target:
            thread = threading.Thread(target=self.deliver, args=[event], daemon=True)
            self._threads.append(thread)
            thread.start()

    def wait(self):
        """Until everything that was sent by itself was answered."""
        while self._threads:
            self._threads.pop().join(TIMEOUT)

    def last(self, kind) -> dict:
        return next(event for event in reversed(self.events) if event["type"] == kind)

    def signed(self, event, *, signed_at=None, secret="") -> tuple[bytes, dict]:
        """Body and headers. Stripe signs each delivery anew, so a late one is not stale."""
        body = json.dumps(event, indent=2).encode()
        return body, {
            "Content-Type": "application/json; charset=utf-8",
            "Stripe-Signature": self.signature(body, signed_at=signed_at, secret=secret),
        }

    def signature(self, body, *, signed_at=None, secret="") -> str:
        moment = int(signed_at if signed_at is not None else time.time())
        key = (secret or self.secret).encode()
        digest = hmac.new(key, f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
        return f"t={moment},v1={digest}"

    def deliver(self, event, *, times=1, at_once=False, signed_at=None) -> list[int]:
        """Post it to the target; the statuses that came back (0 for no answer)."""
        requests = [self.signed(event, signed_at=signed_at) for _ in range(times)]
        with ThreadPoolExecutor(times if at_once else 1) as pool:
            return list(pool.map(lambda request: self._post(*request), requests))

    def deliver_all(self, *, backward=False) -> list[int]:
        """Everything that ever happened, in order or in reverse."""
        events = reversed(self.events) if backward else list(self.events)
        return [status for event in events for status in self.deliver(event)]

    def _post(self, body, headers) -> int:
        request = urllib.request.Request(self.target, body, headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0
