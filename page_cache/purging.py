"""Tells the network what changed, a second's changes at a time; runs in the clock's process."""

import logging
import threading
import time

import requests

from .cdn import Network
from .journal import changes
from .reads import ALL

logger = logging.getLogger(__name__)
EVERY, MOST = 1.0, 500  # seconds; tags that are named one by one


class Purger:
    def __init__(self, network: Network):
        self.network = network
        self._lock = threading.Lock()
        self._waiting: set[str] = set()
        changes.listeners.append(self._note)

    def start(self) -> None:
        threading.Thread(target=self._run, name="purger", daemon=True).start()

    def step(self) -> None:
        """What has changed since the last step; kept for the next one if the network is away."""
        changes.catch_up()
        with self._lock:
            tags, self._waiting = self._waiting, set()
        if not tags:
            return
        try:
            self.network.purge({ALL} if len(tags) > MOST else tags)
        except requests.RequestException as problem:
            logger.warning("%s does not purge: %s", self.network.name, problem.__class__.__name__)
            self._note(tags)

    def _note(self, tags: set[str]) -> None:
        with self._lock:
            self._waiting |= tags

    def _run(self) -> None:
        while True:
            self.step()
            time.sleep(EVERY)
