"""Copies of the demo's products and guides, made within the database."""

import psycopg

PRODUCTS, GUIDES, ORDERS = 16, 20, 19  # of the demo
STRIDE = 1_000_000  # between the ids of a row and of its copy

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
    "guides_guidefits": {"id": "id + k * {s}", "guide_id": "guide_id + k * {s}"},
    "order_shippingaddress": {"id": "id + k * {s}"},
    "order_order": {
        "id": "id + k * {s}",
        "number": "number || '-' || k",
        "shipping_address_id": "shipping_address_id + k * {s}",
        "date_placed": "date_placed - k * interval '1 hour'",
    },
    "order_line": {"id": "id + k * {s}", "order_id": "order_id + k * {s}"},
    "shop_orders_orderwords": {"order_id": "order_id + k * {s}", "text": "text || '-' || k"},
    "sources_orderlinesource": {"id": "id + k * {s}", "line_id": "line_id + k * {s}"},
    "guides_guidesituation": {
        "id": "id + k * {s}",
        "content_object_id": "content_object_id + k * {s}",
    },
}
KEYS = {"guides_guidepage": "page_ptr_id", "shop_orders_orderwords": "order_id"}  # others: id
ONLY = {
    "wagtailcore_page": "id IN (SELECT page_ptr_id FROM guides_guidepage WHERE page_ptr_id < {s})"
}
ENTRIES = """
INSERT INTO wagtailsearch_indexentry ({columns})
SELECT {values} FROM wagtailsearch_indexentry, generate_series(1, {copies}) k
WHERE object_id::bigint < {s} AND content_type_id IN (SELECT id FROM django_content_type
WHERE (app_label, model) IN (('catalogue', 'product'), ('guides', 'guidepage'), ('wagtailcore', 'page')))
"""


def multiply(url, size):
    """Copies of the demo's products and guides, until there are `size` of each, in its own SQL."""
    with psycopg.connect(url) as database:
        for table, changed in COPIES.items():
            pages = table.startswith(("guides_", "wagtailcore_"))
            orders = table.startswith(("order_", "sources_", "shop_orders_"))
            copies = size // (GUIDES if pages else ORDERS if orders else PRODUCTS) - 1
            key = KEYS.get(table, "id")
            only = ONLY.get(table, f"{key} < {STRIDE}").format(s=STRIDE)
            columns = _columns(database, table)
            values = [changed.get(name, name).format(s=STRIDE) for name in columns]
            database.execute(
                f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} "
                f"FROM {table}, generate_series(1, {copies}) k WHERE {only}"
            )
        _multiply_entries(database, size // GUIDES - 1)
    with psycopg.connect(url, autocommit=True) as database:
        database.execute("VACUUM ANALYZE")


def _multiply_entries(database, copies):
    """Of the search index."""
    columns = _columns(database, "wagtailsearch_indexentry")
    changed = {
        "id": f"id + k * {STRIDE}",
        "object_id": f"(object_id::bigint + k * {STRIDE})::text",
    }
    values = ", ".join(changed.get(name, name) for name in columns)
    database.execute(
        ENTRIES.format(columns=", ".join(columns), values=values, copies=copies, s=STRIDE)
    )


def _columns(database, table):
    rows = database.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s"
        " AND is_generated = 'NEVER' ORDER BY ordinal_position",
        [table],
    )
    return [f'"{name}"' if name in ("order", "group") else name for (name,) in rows]
