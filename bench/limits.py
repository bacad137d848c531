"""What web processes serve at most, with the processes of the Procfile: kept pages a second, orders
a minute, and what each costs in CPU. Prints a row for docs/scale.md.

    .venv/bin/python bench/limits.py --processes 2

Clients ask again as soon as they are answered. They share the machine with what they ask, so CPU
is counted apart, of the web processes and of PostgreSQL: cores / CPU is what a machine that
serves alone could do.
"""

import argparse
import os
import socket
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.day import in_stock, serve
from bench.servers import backends, children, ended, memory, parent, seconds
from tests.concurrency.visiting import Visitor

CLIENTS = 16
PAGES = ("/", "/guides/", "/shop/", "/body/neck/")
HEAD = "GET {} HTTP/1.1\r\nHost: {}\r\nX-Forwarded-Proto: https\r\nAccept-Encoding: gzip\r\n\r\n"


class Reader:
    """Kept pages on one connection, with as little work as can be."""

    def __init__(self, site: str):
        self.host, self.number = site.removeprefix("https://"), 0
        self.connection = socket.create_connection(("127.0.0.1", int(self.host.split(":")[1])))
        self.file = self.connection.makefile("rb")

    def __call__(self) -> None:
        self.number += 1
        path = PAGES[self.number % len(PAGES)]
        self.connection.sendall(HEAD.format(path, self.host).encode())
        status, length, closes = self.file.readline(), 0, False
        if b" 200 " not in status:
            raise RuntimeError(f"{path}: {status!r}")
        while (line := self.file.readline().strip().lower()) != b"":
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
            closes = closes or line == b"connection: close"
        self.file.read(length)
        if closes:  # the process ends, another takes over
            self.__init__(f"https://{self.host}")


class Buyer:
    def __init__(self, url: str, site: str, product: int, number: int):
        self.url, self.site, self.product, self.number = url, site, product, number
        self.bought = 0

    def __call__(self) -> None:
        self.bought += 1
        email = f"most{self.number}.{self.bought}@x.example"
        visitor = Visitor(self.url, self.site, email)
        visitor.pay(visitor.agree(self.product))
        visitor.session.close()


def most(clients: list, long: float, used) -> tuple[float, dict[str, float]]:
    """(how many a second, {whose: ms of CPU for one}) of clients that ask for `long` seconds."""
    numbers, end, before = [0] * len(clients), time.monotonic() + long, used()

    def ask(number: int) -> None:
        while time.monotonic() < end:
            clients[number]()
            numbers[number] += 1

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(len(clients))]
    begin = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took, after = time.monotonic() - begin, used()
    total = sum(numbers)
    return total / took, {who: (after[who] - before[who]) / total * 1000 for who in after}


def measure(platform, processes: int, long: float) -> str:
    """A row of the table, and the memory of each process."""
    address, site = platform.given["DATABASE_URL"], platform.given["SITE_URL"]
    products = in_stock(address)

    def used() -> dict[str, float]:
        web = platform.running["web"].pid
        mine = backends(address.rpartition("/")[2])
        return {
            "web": sum(map(seconds, [web, *children(web)])) + ended(web),
            "PostgreSQL": sum(map(seconds, mine)) + ended(parent(mine[0])),
        }

    readers = [Reader(site) for _ in range(CLIENTS)]
    for reader in readers:
        for _ in PAGES * processes * 2:
            reader()  # each process keeps its own copies
    pages, page_cpu = most(readers, long, used)
    buyers = [
        Buyer(platform.url, site, products[number % len(products)], number)
        for number in range(CLIENTS)
    ]
    orders, order_cpu = most(buyers, long, used)
    costs = [f"{cpu['web']:.1f} + {cpu['PostgreSQL']:.1f}" for cpu in (page_cpu, order_cpu)]
    workers = [memory(pid) for pid in platform.web_workers()]
    return (
        f"| {processes} | {pages:.0f} | {costs[0]} | {orders * 60:.0f} | {costs[1]} |\n\n"
        f"Each process has {workers} MB."
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--processes", type=int, default=2)
    options.add_argument("--seconds", type=float, default=60, help="for pages, and for orders")
    given = options.parse_args()
    with ExitStack() as stack:
        platform = serve(stack, given.processes)
        print(f"{given}, {os.cpu_count()} cores, {CLIENTS} clients")
        print("| processes | kept pages a second | ms of CPU | orders a minute | ms of CPU |")
        print("|---|---|---|---|---|")
        print(measure(platform, given.processes, given.seconds))
        print(platform.run("python manage.py audit_sales"))


if __name__ == "__main__":
    main()
