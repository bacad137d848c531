"""The order of changes: which tags changed, and whether before or after a page was read.

Each process counts the changes that it knows of; a reader notes the count before its first
query, and what it made may be kept only if none of its tags changed at a later count. Processes
tell each other through a stream in Redis; without Redis they cannot, and what is kept lives short.
"""

import os
import threading
import time
from collections.abc import Callable, Iterable
from typing import Protocol

from .reads import ALL

EVERY = 0.25  # seconds, at most, until a process knows what another changed
REMEMBERED = 10_000  # tags whose last change is known one by one


class Channel(Protocol):
    """What other processes changed. `connected` says whether all of it arrives."""

    connected: bool

    def fetch(self) -> list[str]:
        """Tags that others changed since the last call; ALL if some may have been missed."""

    def send(self, tags: Iterable[str]) -> None: ...


class NoChannel:
    """One process, or several that know nothing of each other."""

    connected = False

    def fetch(self) -> list[str]:
        return []

    def send(self, tags: Iterable[str]) -> None:
        pass


class Changes:
    def __init__(self, channel: Channel, clock: Callable[[], float] = time.monotonic):
        self.channel = channel
        self.listeners: list[Callable[[set[str]], None]] = []
        self._clock = clock
        self._lock = threading.RLock()
        self._fetching = threading.Lock()
        self.forget()
        os.register_at_fork(after_in_child=self._after_fork)

    @property
    def position(self) -> int:
        """How many changes are known. Note it before the first query."""
        return self._position

    @property
    def shared(self) -> bool:
        """Whether the changes of all processes are known here."""
        return self.channel.connected

    def catch_up(self) -> None:
        """Learns what other processes changed, if that was not asked a moment ago."""
        if self._clock() < self._next_fetch:
            return
        with self._fetching:
            if self._clock() < self._next_fetch:
                return
            if tags := self.channel.fetch():
                self._apply(set(tags))
            self._next_fetch = self._clock() + EVERY

    def announce(self, tags: Iterable[str]) -> None:
        """After the commit. This process knows at once, the others when they catch up."""
        tags = set(tags)
        self._apply(tags)
        self.channel.send(tags)

    def unchanged_since(self, position: int, tags: Iterable[str]) -> bool:
        with self._lock:
            if position < self._floor:
                return False
            return all(self._last.get(tag, 0) <= position for tag in tags)

    def keep_if_unchanged(self, position: int, tags, put: Callable[[], None]) -> bool:
        """Calls `put` unless a tag changed after the position; no change comes in between."""
        with self._lock:
            if not self.unchanged_since(position, tags):
                return False
            put()
            return True

    def forget(self) -> None:
        """As in a new process."""
        self._position = self._floor = 0
        self._last: dict[str, int] = {}
        self._next_fetch = float("-inf")

    def _apply(self, tags: set[str]) -> None:
        with self._lock:
            self._position += 1
            if ALL in tags or len(self._last) + len(tags) > REMEMBERED:
                self._last, self._floor = {}, self._position
            if ALL not in tags:
                self._last.update(dict.fromkeys(tags, self._position))
            for listener in self.listeners:
                listener(tags)

    def _after_fork(self) -> None:
        """Another thread of the parent may have held them."""
        self._lock, self._fetching = threading.RLock(), threading.Lock()
        self._next_fetch = float("-inf")
