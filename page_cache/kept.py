"""Parts that many pages show, such as a menu: made once, and again when what they read changes.

The one way to keep a value for pages. A value in Django's cache would hide from a page that shows
it which tables it came from.
"""

import os
import pickle
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.utils import timezone

from .journal import changes
from .reads import Reads, note, reading
from .store import Store
from .tracking import uncommitted

BACKSTOP = 600  # seconds: what nobody saw change, such as a statement typed into psql
ALONE = 2  # seconds, where other processes cannot be heard
MOST = 8 * 1024 * 1024  # bytes of parts

parts = Store(MOST)
changes.listeners.append(parts.drop)
os.register_at_fork(after_in_child=parts.after_fork)


class Life:
    """Until when something made now may be shown, if none of its tags changes."""

    __slots__ = ("made", "until")

    def __init__(self, until: datetime | None, seconds: float = BACKSTOP):
        self.made = time.monotonic()
        if until is not None:
            seconds = min(seconds, (until - timezone.now()).total_seconds())
        self.until = self.made + seconds

    def lasts(self) -> bool:
        now = time.monotonic()
        return now < self.until and (changes.shared or now < self.made + ALONE)


def kept(key: str, make: Callable[[], Any], seconds: float = BACKSTOP) -> Any:
    """What `make` gives, a copy each time. Whoever shows it depends on all that `make` read."""
    changes.catch_up()
    held = parts.get(key)
    if held is not None:
        life, reads, pickled = held
        if life.lasts() and not uncommitted(reads.tags):
            note(reads.tags, reads.until)
            return pickle.loads(pickled)  # noqa: S301  pickled below, in this process
    position = changes.position
    with reading() as reads:
        value = make()
    note(reads.tags, reads.until)
    if not uncommitted(reads.tags):
        _keep(key, value, reads, position, seconds)
    return value


def _keep(key: str, value, reads: Reads, position: int, seconds: float) -> None:
    pickled = pickle.dumps(value)
    entry = (Life(reads.until, seconds), reads, pickled)
    size = len(pickled) + len(key)
    changes.keep_if_unchanged(position, reads.tags, lambda: parts.put(key, entry, size, reads.tags))
