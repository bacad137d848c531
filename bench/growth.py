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

SIZES = (200, 2_000, 20_000)
PRODUCTS, GUIDES = 16, 20  # of the demo
STRIDE = 1_000_000  # between the ids of a row and of its copy
MOST = 1.5  # times the cost at the first size

# Tables to copy, parents first, and what differs in the copy number k.
COPIES = {
    "catalogue_product": {
        "id": "id + k * {s}",
        "parent_id": "parent_id + k * {s}",
        "title": "CASE title WHEN '' THEN '' ELSE title || ' ' || k END",
        "slug": "slug || '-' || k",
        "upc": "upc || '-' || k",
    },
    "partner_stockrecord": {
        "id": "id + k * {s}",
        "product_id": "product_id + k * {s}",
        "partner_sku": "partner_sku || '-' || k",
        "num_allocated": "0",
        "num_in_stock": "(num_in_stock * (k % 7)) / 3",
        "price": "price + (k % 40) * 0.25",
    },
    "tape_tapepackage": {"id": "id + k * {s}", "product_id": "product_id + k * {s}"},
    "catalogue_productcategory": {"id": "id + k * {s}", "product_id": "product_id + k * {s}"},
    "catalogue_productattributevalue": {
        "id": "id + k * {s}",
        "product_id": "product_id + k * {s}",
    },
    "catalogue_productimage": {"id": "id + k * {s}", "product_id": "product_id + k * {s}"},
    "pictures_productpicture": {
        "id": "id + k * {s}",
        "product_image_id": "product_image_id + k * {s}",
    },
    "regions_regionproduct": {
        "id": "id + k * {s}",
        "product_id": "product_id + k * {s}",
        "position": "position + k * 10",
    },
    "wagtailcore_page": {
        "id": "id + k * {s}",
        "title": "title || ' ' || k",
        "slug": "slug || '-' || k",
        "url_path": "regexp_replace(url_path, '/$', '-' || k || '/')",
        # Four digits of base 36 a level: from 1000 on, where the demo has no page.
        "path": "left(path, -4) || (SELECT string_agg(substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',"
        " ((36000 + k * 40 + id % 40) / (36 ^ p)::int) % 36 + 1, 1), '' ORDER BY p DESC)"
        " FROM generate_series(0, 3) p)",
        "translation_key": "gen_random_uuid()",
        "latest_revision_id": "NULL",
        "live_revision_id": "NULL",
        "first_published_at": "first_published_at - k * interval '1 minute'",
    },
    "guides_guidepage": {"page_ptr_id": "page_ptr_id + k * {s}"},
    "guides_guidepage_regions": {"id": "id + k * {s}", "guidepage_id": "guidepage_id + k * {s}"},
    # The product stays: a bestseller is pinned by thousands of guides.
    "guides_pinnedproduct": {"id": "id + k * {s}", "page_id": "page_id + k * {s}"},
    "guides_guidesituation": {
        "id": "id + k * {s}",
        "content_object_id": "content_object_id + k * {s}",
    },
}
ONLY = {
    "wagtailcore_page": "id IN (SELECT page_ptr_id FROM guides_guidepage WHERE page_ptr_id < {s})"
}
ENTRIES = """
INSERT INTO wagtailsearch_indexentry ({columns})
SELECT {values} FROM wagtailsearch_indexentry, generate_series(1, {copies}) k
WHERE object_id::bigint < {s} AND content_type_id IN (SELECT id FROM django_content_type
WHERE (app_label, model) IN (('catalogue', 'product'), ('guides', 'guidepage'), ('wagtailcore', 'page')))
"""
PAGES = {
    "home": "/",
    "body map": "/body/",
    "region": "/body/neck/",
    "guide index": "/guides/",
    "guide index, region": "/guides/?region=neck",
    "guides of a product": "/guides/?product={pinned}",
    "guide": "/guides/{guide}/",
    "guide's copy": "/guides/{guide}-7/",
    "article": "/articles/{article}/",
    "product list": "/shop/",
    "list, region": "/shop/?region=neck",
    "list, color, stock": "/shop/?color=blue&stock=in",
    "list by price": "/shop/?sort=price",
    "list, last page": "/shop/?page=9",
    "category": "{category}",
    "product": "{product}",
    "product, colors": "{colors}",
    "product, no region": "{lonely}",
    "search": "/search/?q=neck",
    "sitemap": "/sitemap.xml",
    "sitemap's file": "/sitemap-pages.xml",
    "desk: products": "/dashboard/catalogue/",
    "desk: guides": "/cms/pages/{guides}/",
    "desk: page chooser": "/cms/choose-page/",
    "desk: product chooser": "/cms/product-chooser/",
    "desk: orders": "/dashboard/orders/",
    "desk: low stock": "/dashboard/low-stock/",
    "desk: guide report": "/cms/reports/guides/",
    "desk: alt texts": "/cms/reports/pictures-without-text/",
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--pages", nargs="+", metavar="WORD", help="only those that have a word")
    parser.add_argument("--names", default="kt_growth_", help="how the databases' names begin")
    parser.add_argument("--keep", action="store_true", help="use those that are there, leave them")
    parser.add_argument("--drop", action="store_true", help="drop those that were kept")
    options = parser.parse_args()
    if options.measure:
        return measure(options.pages)
    with tempfile.TemporaryDirectory(dir=ROOT / ".cache", ignore_cleanup_errors=True) as folder:
        server, databases = _server(Path(folder))
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


def _server(folder):
    from tests.postgres import EmbeddedServer, PostgresDatabases

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
        _load(databases, demo, environment)
    if name not in have or not options.keep:
        databases.drop(name)
        databases.copy(demo, name)
        print(f"Multiplying it to {size:,} ...", flush=True)
        multiply(databases.url(name), size)
    print("Reading its pages ...", flush=True)
    done = subprocess.run(
        [sys.executable, __file__, "--measure", *_only(options.pages)],
        cwd=ROOT,
        env=environment | {"DATABASE_URL": databases.url(name)},
        stdout=subprocess.PIPE,
        check=True,
    )
    if not options.keep:
        databases.drop(name)
    return json.loads(done.stdout)


def _only(pages):
    return ["--pages", *pages] if pages else []


def _load(databases, name, environment):
    """Its pictures in one size: their larger ones are made by a worker that is not run here."""
    print("Loading the demo ...", flush=True)
    databases.create(name)
    databases.run(name, gzip.decompress((ROOT / "tests/migrated/postgres.sql.gz").read_bytes()))
    more = {"DATABASE_URL": databases.url(name), "QUEUE_TASKS": "true"}
    for command in ("migrate", "load_demo", "wagtail_update_index"):
        subprocess.run(
            [sys.executable, "manage.py", command],
            cwd=ROOT,
            env=environment | more,
            stdout=subprocess.DEVNULL,
            check=True,
        )


def multiply(url, size):
    """Copies of the demo's products and guides, until there are `size` of each, in its own SQL."""
    import psycopg

    with psycopg.connect(url) as database:
        for table, changed in COPIES.items():
            pages = table.startswith(("guides_", "wagtailcore_"))
            copies = size // (GUIDES if pages else PRODUCTS) - 1
            key = "page_ptr_id" if table == "guides_guidepage" else "id"
            only = ONLY.get(table, f"{key} < {STRIDE}").format(s=STRIDE)
            columns = _columns(database, table)
            values = [changed.get(name, name).format(s=STRIDE) for name in columns]
            database.execute(
                f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} "
                f"FROM {table}, generate_series(1, {copies}) k WHERE {only}"
            )
        columns = _columns(database, "wagtailsearch_indexentry")
        changed = {
            "id": f"id + k * {STRIDE}",
            "object_id": f"(object_id::bigint + k * {STRIDE})::text",
        }
        database.execute(
            ENTRIES.format(
                columns=", ".join(columns),
                values=", ".join(changed.get(name, name) for name in columns),
                copies=size // GUIDES - 1,
                s=STRIDE,
            )
        )
    with psycopg.connect(url, autocommit=True) as database:
        database.execute("VACUUM ANALYZE")


def _columns(database, table):
    rows = database.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s"
        " AND is_generated = 'NEVER' ORDER BY ordinal_position",
        [table],
    )
    return [f'"{name}"' if name in ("order", "group") else name for (name,) in rows]


def measure(only):
    """Prints {page: [queries, ms of the application, ms of PostgreSQL, status]} as JSON."""
    import django

    django.setup()
    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    import page_cache.kept

    settings.ALLOWED_HOSTS = ["*"]
    page_cache.kept.ALONE = page_cache.kept.BACKSTOP  # nobody else writes: as if Redis told so
    visitor, staff = Client(), Client()
    staff.force_login(get_user_model().objects.filter(is_superuser=True).first())
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (backend,) = cursor.fetchone()
    found = {}
    for name, address in _addresses().items():
        if only and not any(word in name for word in only):
            continue
        client = staff if name.startswith("desk") else visitor
        status = client.get(address).status_code
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        queries = len(captured)
        rounds = int(os.environ.get("ROUNDS", "5"))
        least = min(_cost(client, address, backend) for _ in range(rounds))
        found[name] = [queries, *least[1:], status]
    json.dump(found, sys.stdout)


def _addresses():
    from oscar.core.loading import get_model

    from guides.models import ArticlePage, GuideIndexPage, GuidePage, PinnedProduct

    products = get_model("catalogue", "Product").objects.filter(is_public=True)
    guide = GuidePage.objects.filter(pk__lt=STRIDE).order_by("pk").first()
    words = {
        "pinned": PinnedProduct.objects.first().product.slug,
        "guide": guide.slug,
        "article": ArticlePage.objects.first().slug,
        "category": get_model("catalogue", "Category").objects.first().get_absolute_url(),
        "product": products.filter(structure="standalone")
        .order_by("pk")
        .first()
        .get_absolute_url(),
        "lonely": products.filter(region_products=None, parent=None).first().get_absolute_url(),
        "colors": products.filter(structure="parent").order_by("pk").first().get_absolute_url(),
        "guides": GuideIndexPage.objects.get().pk,
    }
    return {name: address.format(**words) for name, address in PAGES.items()}


def _cost(client, address, backend):
    """(all, application's, PostgreSQL's) ms of CPU; the kernel counts the latter in steps of 10."""
    import time

    times = 5
    application, database = time.process_time(), _cpu(backend)
    for _ in range(times):
        client.get(address)
    ours = (time.process_time() - application) * 1000 / times
    theirs = (_cpu(backend) - database) * 1000 / times
    return ours + theirs, ours, theirs


def _cpu(pid):
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:  # the server is another machine's
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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
