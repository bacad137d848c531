"""`make bench-growth`: what each page costs with 200, 2,000 and 20,000 products and as many guides.

The demo is multiplied within the database, in three databases next to DATABASE_URL's, or on an
embedded PostgreSQL. A page is read by a visitor without cookies, past the page cache, with the
parts that pages share kept (menus, counts of filters), as on a running site. Milliseconds are of
CPU: of this process by its own clock, of PostgreSQL's backend by /proc, the least of ROUNDS (5).

While a page is worked on, `bench/growth.py --keep --sizes 200 20000 --pages guide region` measures
it alone, in databases that stay for the next time. Drop them with `--drop`.
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.multiplying import multiply
from tests.postgres import EmbeddedServer, PostgresDatabases

SIZES = (200, 2_000, 20_000)
MOST = 1.5  # times the cost at the first size


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--pages", nargs="+", metavar="WORD", help="only those that have a word")
    parser.add_argument("--names", default="kt_growth_", help="how the databases' names begin")
    parser.add_argument("--keep", action="store_true", help="use those that are there, leave them")
    parser.add_argument("--drop", action="store_true", help="drop those that were kept")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=ROOT / ".cache", ignore_cleanup_errors=True) as folder:
        server, databases = server_of(Path(folder))
        if options.drop:
            return _drop(databases, options)
        try:
            tables = {size: _size(databases, size, options) for size in options.sizes}
        finally:
            if not options.keep:
                _drop(databases, options)
            if server:
                server.stop()
    return _print(tables)


def _drop(databases, options):
    for name in ("demo", *map(str, options.sizes)):
        databases.drop(options.names + name)


def server_of(folder):
    if url := os.environ.get("DATABASE_URL"):
        return None, PostgresDatabases(url, None)
    server = EmbeddedServer(Path(tempfile.mkdtemp(prefix="kt-growth-")) / "postgres")
    return server, PostgresDatabases(server.url, server.programs)


def _size(databases, size, options):
    name, demo = f"{options.names}{size}", f"{options.names}demo"
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "kt_site.settings.dev",
        "DEBUG": "false",
        "MEDIA_ROOT": str(ROOT / ".cache" / "growth"),
    }
    have = databases.names(options.names)
    if demo not in have:
        load(databases, demo, environment)
    if name not in have or not options.keep:
        databases.drop(name)
        databases.copy(demo, name)
        print(f"Multiplying it to {size:,} ...", flush=True)
        multiply(databases.url(name), size)
        run("rebuild_search", environment | {"DATABASE_URL": databases.url(name)})
    print("Reading its pages ...", flush=True)
    done = subprocess.run(
        [sys.executable, "bench/reading.py", *(options.pages or ())],
        cwd=ROOT,
        env=environment | {"DATABASE_URL": databases.url(name)},
        stdout=subprocess.PIPE,
        check=True,
    )
    if not options.keep:
        databases.drop(name)
    return json.loads(done.stdout)


def load(databases, name, environment):
    """Its pictures in one size: their larger ones are made by a worker that is not run here."""
    print("Loading the demo ...", flush=True)
    databases.create(name)
    databases.run(name, gzip.decompress((ROOT / "tests/migrated/postgres.sql.gz").read_bytes()))
    more = {"DATABASE_URL": databases.url(name), "QUEUE_TASKS": "true"}
    for command in ("migrate", "load_demo", "wagtail_update_index"):
        run(command, environment | more)


def run(command, environment):
    arguments = [sys.executable, "manage.py", command]
    subprocess.run(arguments, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)


def _print(tables):
    sizes = list(tables)
    print(f"\n{'':22}" + "".join(f"{size:>10,}: queries, ms (of SQL)" for size in sizes))
    missed = []
    for page in tables[sizes[0]]:
        rows = [tables[size][page] for size in sizes]
        costs = [ours + theirs for _, ours, theirs, _ in rows]
        grown = costs[-1] / costs[0]
        flat = grown <= MOST and len({queries for queries, *_ in rows}) == 1
        missed += [] if flat else [page]
        cells = "".join(
            f"{queries:>12} {ours + theirs:>9.0f} ({theirs:.0f}){'' if status == 200 else status}"
            for queries, ours, theirs, status in rows
        )
        print(f"{page:22}{cells}   {grown:5.1f} times {'' if flat else 'NOT FLAT'}")
    print(f"\nGoal: the same queries, and at most {MOST} times the CPU. Missed: {missed or 'none'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
