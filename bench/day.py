"""A day of a shop in ten minutes, against the processes of the Procfile: reads, carts, a sale at
noon with orders. Prints a table for docs/scale.md.

    .venv/bin/python bench/day.py --minutes 10 --processes 2 --peak 40

It makes a database, a Redis and a mail server of its own, and removes them. Load and server share
the machine: say which, and whether it was busy.
"""

import argparse
import os
import random
import statistics
import sys
import threading
import time
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["DJANGO_SETTINGS_MODULE"] = "kt_site.settings.dev"

import django

django.setup()  # before what reads models

import psycopg
import requests

from tests.building import build_demo, build_migrated
from tests.concurrency.platform import Platform, environment, free_port
from tests.concurrency.visiting import Visitor
from tests.current_run import database_name, databases
from tests.databases import start_run
from tests.page_cache.redis_server import RedisServer
from tests.smtp_server import SmtpServer

READS = ("/", "/body/", "/body/neck/", "/guides/", "/articles/", "/shop/", "/shop/?color=blue")
READS += ("/guides/?region=neck", "/shop/?region=neck", "/search/?q=neck", "/sitemap.xml")
CLIENTS = 48  # threads that ask; more than all processes have
WRITES = 0.05  # of all visits put tape into a cart
BUYERS = 0.2  # of those buy, and at noon half of them


def share(place: float) -> float:
    """How much of the peak comes at `place` of the day, from 0 (midnight) to 1."""
    if 0.45 <= place < 0.55:
        return 1.0  # the sale
    return 0.08 if place < 0.25 or place > 0.95 else 0.35


class Day:
    def __init__(self, platform, products, minutes: float, peak: float):
        self.platform, self.products = platform, products
        self.seconds, self.peak = minutes * 60, peak
        self.times, self.failed = defaultdict(list), defaultdict(int)
        self.next, self.lock, self.began = 0.0, threading.Lock(), 0.0
        self.late = 0.0

    def run(self) -> None:
        self.began = time.monotonic()
        threads = [threading.Thread(target=self._client) for _ in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _client(self) -> None:
        session = requests.Session()
        session.headers.update({"X-Forwarded-Proto": "https", "Accept-Encoding": "gzip"})
        while (turn := self._turn()) is not None:
            place, number = turn
            noon = "noon, " if 0.45 <= place < 0.55 else ""
            if random.random() < WRITES:  # noqa: S311  a mix, no secret
                self._shop(noon, number, random.random() < (0.5 if noon else BUYERS))  # noqa: S311
            else:
                path = random.choice(READS)  # noqa: S311
                self._timed(f"{noon}read", session.get, self.platform.url + path)

    def _turn(self):
        """(place in the day, number) of the next visit, when its time has come."""
        with self.lock:
            place = self.next / self.seconds
            if place >= 1:
                return None
            due, number = self.next, int(self.next * 1000)
            self.next += 1 / (self.peak * share(place))
        wait = self.began + due - time.monotonic()
        self.late = max(self.late, -wait)
        time.sleep(max(0.0, wait))
        return place, number

    def _shop(self, noon: str, number: int, buys: bool) -> None:
        site = self.platform.given["SITE_URL"]
        visitor = Visitor(self.platform.url, site, f"day{number}@x.example")
        product = random.choice(self.products)  # noqa: S311
        try:
            if not buys:
                add = f"/cart/add/{product}/"
                self._timed(f"{noon}cart", visitor.send, add, quantity=1)
                return
            payment = self._timed(f"{noon}checkout", visitor.agree, product)
            if payment:
                self._timed(f"{noon}pay", visitor.pay, payment)
        finally:
            visitor.session.close()

    def _timed(self, what: str, ask, *args, **more):
        begin, answer = time.monotonic(), None
        try:
            answer = ask(*args, **more)
            if getattr(answer, "status_code", 200) >= 400:
                self.failed[what] += 1
        except Exception as problem:  # noqa: BLE001  whatever it is, a shopper saw it
            self.failed[f"{what}: {problem.__class__.__name__}"] += 1
        self.times[what].append(time.monotonic() - begin)
        return answer

    def table(self) -> str:
        lines = ["| what | number | median ms | 95 % ms | slowest ms |", "|---|---|---|---|---|"]
        for what, times in sorted(self.times.items()):
            most = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
            each = (statistics.median(times), most, max(times))
            lines.append(
                f"| {what} | {len(times)} | {' | '.join(f'{t * 1000:.0f}' for t in each)} |"
            )
        lines.append(
            f"\nFailed: {dict(self.failed) or 'nothing'}. Began late by {self.late:.1f} s at most."
        )
        return "\n".join(lines)


def serve(stack: ExitStack, processes: int) -> Platform:
    start_run(stack.callback)
    build_migrated()
    build_demo()
    databases().copy(database_name("demo"), database_name("day"))
    redis, sink = RedisServer(), SmtpServer()
    stack.callback(redis.stop)
    threading.Thread(target=sink.serve_forever, daemon=True).start()
    folder = Path(stack.enter_context(TemporaryDirectory()))
    services = {"database": databases().url(database_name("day")), "redis": redis.url}
    services["mail"] = f"smtp://127.0.0.1:{sink.port}"
    given = environment(folder, free_port(), **services)
    platform = Platform(folder, given | {"WEB_CONCURRENCY": str(processes), "LOG_LEVEL": "WARNING"})
    platform.build()
    platform.release()
    stack.callback(platform.close)
    for name in ("web", "worker", "clock"):
        platform.start(name)
    return platform


def in_stock(url: str) -> list[int]:
    """Pieces for all: the day is about time, not about what is sold out."""
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE partner_stockrecord SET num_in_stock = 100000")
        rows = connection.execute("""SELECT p.id FROM catalogue_product p
            JOIN partner_stockrecord s ON s.product_id = p.id
            WHERE p.is_public AND p.structure <> 'parent' ORDER BY p.id""")
        return [pk for (pk,) in rows]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--processes", type=int, default=2)
    options.add_argument("--peak", type=float, default=40, help="visits a second at noon")
    given = options.parse_args()
    with ExitStack() as stack:
        platform = serve(stack, given.processes)
        day = Day(platform, in_stock(platform.given["DATABASE_URL"]), given.minutes, given.peak)
        print(f"{given}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before", flush=True)
        day.run()
        print(day.table())
        with psycopg.connect(platform.given["DATABASE_URL"]) as connection:
            orders = connection.execute("SELECT count(*) FROM order_order").fetchone()[0]
            held = connection.execute("SELECT count(*) FROM pg_stat_activity").fetchone()[0]
        print(f"{orders} orders, {held} connections, load {os.getloadavg()[0]:.1f} after")
        print(platform.run("python manage.py audit_sales"))


if __name__ == "__main__":
    main()
