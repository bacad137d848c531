"""Entries by key, found again by tag; limited in bytes, in the memory of this process."""

import threading
from collections import OrderedDict, defaultdict
from collections.abc import Iterable
from typing import Any

from .reads import ALL


class _Held:
    __slots__ = ("size", "tags", "used", "value")

    def __init__(self, value, size: int, tags: frozenset[str]):
        self.value, self.size, self.tags, self.used = value, size, tags, False


class Store:
    """A look-up takes no lock. When it is full, what was not looked up for a round goes first."""

    def __init__(self, most: int):
        self.most = most  # bytes
        self.size = 0
        self._lock = threading.RLock()
        self._held: OrderedDict[Any, _Held] = OrderedDict()
        self._keys: dict[str, set] = defaultdict(set)

    def __len__(self) -> int:
        return len(self._held)

    def get(self, key):
        held = self._held.get(key)
        if held is None:
            return None
        held.used = True
        return held.value

    def put(self, key, value, size: int, tags: Iterable[str]) -> None:
        if size > self.most:
            return
        with self._lock:
            self.remove(key)
            held = self._held[key] = _Held(value, size, frozenset(tags))
            self.size += size
            for tag in held.tags:
                self._keys[tag].add(key)
            while self.size > self.most:
                self._make_room(key)

    def remove(self, key) -> None:
        with self._lock:
            held = self._held.pop(key, None)
            if held is None:
                return
            self.size -= held.size
            for tag in held.tags:
                self._keys[tag].discard(key)
                if not self._keys[tag]:
                    del self._keys[tag]

    def drop(self, tags: set[str]) -> None:
        """Removes whatever holds one of the tags."""
        with self._lock:
            if ALL in tags:
                self.clear()
            for key in {key for tag in tags & self._keys.keys() for key in self._keys[tag]}:
                self.remove(key)

    def clear(self) -> None:
        with self._lock:
            self._held.clear()
            self._keys.clear()
            self.size = 0

    def after_fork(self) -> None:
        self._lock = threading.RLock()

    def _make_room(self, new) -> None:
        key, held = next(iter(self._held.items()))
        if held.used or key == new:  # a second chance
            held.used = False
            self._held.move_to_end(key)
        else:
            self.remove(key)
