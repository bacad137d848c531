"""`python -m tests.releases.freezing 1.0`: saves the demo of the code that is checked out, for the
test that upgrades from it. Run when a release is tagged; files of earlier releases stay.
"""

import gzip
import hashlib
import json
import sys
from contextlib import ExitStack
from pathlib import Path

import psycopg

from audit.steps import OURS
from tests.building import build_demo, build_migrated
from tests.current_run import ROOT, database_name, databases
from tests.databases import start_run

FOLDER = Path(__file__).resolve().parent
# Statements of SQL, so that they read the tables of before and those of now.
FIGURES = {
    "orders": "SELECT count(*), sum(total_incl_tax), sum(total_excl_tax) FROM order_order",
    "order lines": "SELECT count(*), sum(quantity), sum(line_price_incl_tax) FROM order_line",
    "stock": "SELECT count(*), sum(num_in_stock), sum(num_allocated), sum(price) "
    "FROM partner_stockrecord",
    "attempts": "SELECT count(*), count(order_id) FROM shop_checkout_checkoutattempt",
    "refunds": "SELECT count(*), sum(amount) FROM refunds_refund",
    "mails": "SELECT count(*), count(sent_at) FROM mails_mail",
    "accounts": "SELECT count(*), count(DISTINCT lower(email)) FROM accounts_user",
    "products": "SELECT count(*), count(DISTINCT upc) FROM catalogue_product",
    "pages": "SELECT count(*), count(*) FILTER (WHERE live) FROM wagtailcore_page",
    "offers": "SELECT count(*), sum(num_applications) FROM offer_conditionaloffer",
}


def figures(url: str) -> dict[str, list[str]]:
    with psycopg.connect(url) as connection:
        return {
            name: [str(value) for value in connection.execute(statement).fetchone()]
            for name, statement in FIGURES.items()
        }


def migrations() -> dict[str, str]:
    """{path: digest} of ours, which no later release rewrites."""
    paths = [path for name in OURS for path in (ROOT / name).rglob("migrations/0*.py")]
    return {
        str(path.relative_to(ROOT)): hashlib.sha256(path.read_bytes()).hexdigest()[:16]
        for path in sorted(paths)
    }


def freeze(release: str, database: str) -> None:
    script = databases().script(database).encode()
    (FOLDER / f"{release}.sql.gz").write_bytes(gzip.compress(script, mtime=0))
    found = json.dumps(figures(databases().url(database)), indent=2)
    (FOLDER / f"{release}.json").write_text(found + "\n")
    lines = [f"{digest} {path}\n" for path, digest in migrations().items()]
    (FOLDER / f"{release}.migrations").write_text("".join(lines))


if __name__ == "__main__":
    with ExitStack() as stack:
        start_run(stack.callback)
        build_migrated()
        build_demo()
        freeze(sys.argv[1], database_name("demo"))
