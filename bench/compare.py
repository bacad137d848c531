"""`make bench`: what our pages cost beside stock Oscar's, stock Wagtail's and a bare Django's.

All have the same products, prices, pictures, categories and words (`bench/stock/`), the same pins,
a gunicorn of one synchronous worker each, and a database of their own on the same PostgreSQL
(DATABASE_URL's, or an embedded one). They are asked in turn, five rounds of a fixed number of
requests. Milliseconds are of CPU, of the server and of its database's processes together, by the
kernel's counters; the middle one of the rounds counts. Ours is asked past the page cache,
uncompressed as stock is, and again as a kept page, gzipped as browsers want it. REDIS_URL names the
Redis by which our processes would hear of each other: without one menus are made anew every two
seconds.

`bench/compare.py --keep --pages list cart` measures some rows, in databases that stay.
"""

import argparse
import datetime
import os
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import psycopg

from bench import growth
from bench.browsing import Browser, buy_here, buy_in_stock
from bench.servers import Server
from bench.stock.building import FOLDER, NAMES, build, carts_of, environment

LINES, BOUGHT = 20, 4
PORTS = {"ours": 8130, "kept": 8131, "shop": 8132, "pages": 8133, "floor": 8134}
GOALS = {
    "list": ("shop", 2.0),
    "category": ("shop", 2.0),
    "product, colors": ("shop", 1.5),
    "product, simple": ("shop", 1.5),
    "guide": ("pages", 0.8),
    "guide index": ("pages", 2.4),
    "cart of 20 lines": ("shop", 3.0),
    "guest checkout": ("shop", 1.5),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", nargs="+", metavar="WORD", help="only those that have a word")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=10, help="of each page, each round")
    parser.add_argument("--keep", action="store_true", help="use databases that are there")
    options = parser.parse_args()
    words = options.pages or [""]
    pages = [page for page in GOALS if any(word in page for word in words)]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER, ignore_cleanup_errors=True) as folder:
        server, databases = growth.server_of(Path(folder))
        try:
            build(databases, options.keep)
            carts = {
                kind: {
                    "cart of 20 lines": carts_of(databases, kind, 1, LINES),
                    "guest checkout": carts_of(databases, kind, options.rounds * 5 + 2, BOUGHT),
                }
                for kind in ("ours", "shop")
            }
            print_table(measure(databases, pages, carts, options), options)
        finally:
            for name in () if options.keep else NAMES.values():
                databases.drop(name)
            if server:
                server.stop()


def addresses(databases) -> dict[str, dict[str, str]]:
    """{page: {project: address}}"""
    with psycopg.connect(databases.url(NAMES["ours"])) as connection:

        def first(query):
            return connection.execute(query).fetchone()

        product = "SELECT slug, id FROM catalogue_product WHERE is_public AND structure = '{}' ORDER BY id"
        simple, colors = (first(product.format(kind)) for kind in ("standalone", "parent"))
        category = first("SELECT slug, id FROM catalogue_category WHERE depth = 1 ORDER BY path")
        (guide,) = first(
            "SELECT slug FROM wagtailcore_page JOIN guides_guidepage ON id = page_ptr_id ORDER BY id"
        )
    found = {
        "list": ("/shop/", "/catalogue/"),
        "category": (
            "/shop/category/{}/".format(*category),
            "/catalogue/category/{}_{}/".format(*category),
        ),
        "guide": (f"/guides/{guide}/", f"/guides/{guide}/"),
        "guide index": ("/guides/", "/guides/"),
        "cart of 20 lines": ("/cart/", "/basket/"),
    }
    for name, row in (("colors", colors), ("simple", simple)):
        found[f"product, {name}"] = tuple(
            x.format(*row) for x in ("/shop/{}_{}/", "/catalogue/{}_{}/")
        )
    return {page: {"ours": ours, "stock": stock} for page, (ours, stock) in found.items()}


def measure(databases, pages: list[str], carts: dict, options) -> dict:
    """{page: {"ours" | "kept" | "stock" | "floor": ms of each round}}"""
    servers = _servers(databases)
    try:
        for kind, server in servers.items():
            server.wait("/catalogue/" if kind == "shop" else "/guides/" if kind == "pages" else "/")
        asks = {page: _asks(page, addresses(databases), servers, carts, options) for page in pages}
        return _in_turn(asks, options.rounds)
    finally:
        for server in servers.values():
            server.stop()


def _servers(databases) -> dict[str, Server]:
    apps = {"ours": "kt_site.wsgi", "kept": "kt_site.wsgi"}
    apps |= dict.fromkeys(("shop", "pages"), "django.core.wsgi:get_wsgi_application()")
    servers = {"floor": Server("bench.stock.floor", PORTS["floor"], dict(os.environ))}
    for kind, app in apps.items():
        name = NAMES["ours" if kind == "kept" else kind]
        servers[kind] = Server(app, PORTS[kind], environment(databases, kind), name)
    return servers


def _in_turn(asks: dict, rounds: int) -> dict:
    found = {page: {who: [] for who in of_page} for page, of_page in asks.items()}
    for of_page in asks.values():  # once to warm up
        for _, ask, _ in of_page.values():
            ask()
    for number in range(rounds):
        print(f"Round {number + 1} ...", flush=True)
        for page, of_page in asks.items():
            for who, (server, ask, times) in of_page.items():
                ask()  # not counted: what an order a moment ago has dropped is made anew
                before = server.cpu()
                for _ in range(times):
                    ask()
                found[page][who].append((server.cpu() - before) * 1000 / times)
    return found


def _asks(page: str, known: dict, servers: dict, carts: dict, options) -> dict:
    """{who: (server, what asks it once, how often a round)}"""
    stock = servers[GOALS[page][0]]
    floor = (servers["floor"], lambda: _read(servers["floor"], "/"), options.requests * 2)
    if page == "guest checkout":
        ways = {"ours": (servers["ours"], buy_here), "stock": (stock, buy_in_stock)}
        return {
            who: (server, lambda w=who, s=server, b=buy: b(_with_cart(s, w, carts)), 4)
            for who, (server, buy) in ways.items()
        } | {"floor": floor}
    cookies = {"ours": "", "stock": ""}
    if page.startswith("cart"):
        cookies = {"ours": carts["ours"][page][0], "stock": carts["shop"][page][0]}
    asks = {
        who: (
            server,
            lambda s=server, a=known[page][who], c=cookies[who]: _read(s, a, c),
            options.requests,
        )
        for who, server in (("ours", servers["ours"]), ("stock", stock))
    }
    if not page.startswith("cart"):
        kept, address = servers["kept"], known[page]["ours"]
        asks["kept"] = (kept, lambda: _read(kept, address, compressed=True), options.requests * 5)
    return asks | {"floor": floor}


def _read(server: Server, address: str, cookies: str = "", compressed: bool = False) -> None:
    browser = Browser(server.url, cookies, compressed)
    browser.expect(200, browser.get(address))


def _with_cart(server: Server, who: str, carts: dict) -> Browser:
    """A new visitor, with the next of the carts that were filled for it."""
    return Browser(server.url, carts["ours" if who == "ours" else "shop"]["guest checkout"].pop())


def print_table(found: dict, options) -> None:
    day = datetime.date.today()
    print(
        f"\n{day:%B} {day.day}, {day.year}, {options.rounds} rounds of {options.requests} requests\n"
    )
    print(
        "| page | ours, ms | kept, ms | stock, ms | floor ÷ ours | floor ÷ kept | stock ÷ ours | goal | met |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for page, rounds in found.items():
        cost = {who: statistics.median(values) for who, values in rounds.items()}
        ratios = [s / o for s, o in zip(rounds["stock"], rounds["ours"], strict=True)]
        ratio, goal = statistics.median(ratios), GOALS[page][1]
        cells = [
            page,
            f"{cost['ours']:.1f}",
            f"{cost['kept']:.2f}" if "kept" in cost else "–",
            f"{cost['stock']:.1f}",
            f"{cost['floor'] / cost['ours']:.3f}",
            f"{cost['floor'] / cost['kept']:.2f}" if "kept" in cost else "–",
            f"{ratio:.2f} ({min(ratios):.2f} to {max(ratios):.2f})",
            str(goal),
            "yes" if ratio >= goal else "no",
        ]
        print(f"| {' | '.join(cells)} |")
    floors = statistics.median(ms for rounds in found.values() for ms in rounds["floor"])
    print(f"\nThe floor takes {floors:.2f} ms.")


if __name__ == "__main__":
    main()
