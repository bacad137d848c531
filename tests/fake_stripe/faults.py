"""What goes wrong on request: `server.faults.add("silent after", times=2, path="/v1/refunds")`."""

import threading
from dataclasses import dataclass

KINDS = {
    "silent",  # never answers, and did nothing
    "silent after",  # does the work, and never answers
    "reset",  # the connection breaks before the work
    "reset after",  # the work is done, then the connection breaks
    "500",  # a server error that did nothing
    "500 after",  # the work is done; the error is stored under the key, as Stripe does
    "429",  # too many requests
}


@dataclass
class Fault:
    kind: str
    times: int
    method: str
    path: str

    @property
    def after_work(self) -> bool:
        return self.kind.endswith(" after")

    @property
    def effect(self) -> str:
        return self.kind.removesuffix(" after")


class Faults:
    def __init__(self):
        self.lock = threading.Lock()
        self.waiting: list[Fault] = []

    def add(self, kind, *, times=1, method="", path="/v1/"):
        """The next `times` requests whose path begins like this fare badly."""
        if kind not in KINDS:
            raise ValueError(f"No fault is called {kind!r}.")
        with self.lock:
            self.waiting.append(Fault(kind, times, method, path))

    def take(self, method, path) -> Fault | None:
        with self.lock:
            for fault in self.waiting:
                if fault.times and path.startswith(fault.path) and fault.method in ("", method):
                    fault.times -= 1
                    return fault
        return None

    def clear(self):
        with self.lock:
            self.waiting.clear()
