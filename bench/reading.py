"""Run by growth.py on each of its databases: reads every page, and prints what it cost."""

import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import django

django.setup()  # before what reads models

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_model

import page_cache.kept
from bench.multiplying import STRIDE
from guides.models import ArticlePage, GuideIndexPage, GuidePage, PinnedProduct

PAGES = {
    "home": "/",
    "body map": "/body/",
    "region": "/body/neck/",
    "guide index": "/guides/",
    "guide index, region": "/guides/?region=neck",
    "guides at home": "/guides/?minutes=12&helper=no&home=precut&home=Y&sort=easy",
    "guides of a product": "/guides/?product={pinned}",
    "guide": "/guides/{guide}/",
    "guide's copy": "/guides/{guide}-7/",
    "article": "/articles/{article}/",
    "product list": "/shop/",
    "list, region": "/shop/?region=neck",
    "list, color, stock": "/shop/?color=blue&stock=in",
    "list by price": "/shop/?sort=price",
    "list, price, water": "/shop/?price_to=20&water=short-showers&sort=best",
    "list, last page": "/shop/?page=9",
    "category": "{category}",
    "product": "{product}",
    "product, colors": "{colors}",
    "product, no region": "{lonely}",
    "search": "/search/?q=neck",
    "search, two words": "/search/?q=tape+for+sholder",
    "suggestions": "/search/suggest/?q=sho",
    "sitemap": "/sitemap.xml",
    "sitemap's file": "/sitemap-pages.xml",
    "desk: guides": "/cms/pages/{guides}/",
    "desk: page chooser": "/cms/choose-page/",
    "desk: product chooser": "/cms/product-chooser/",
    # The desk's home is not here: its panel of guides that need attention reads every guide, which
    # takes minutes at 20,000 of them, and would keep all others waiting.
    "desk: inventory": "/cms/products/",
    "desk: orders to pack": "/cms/orders/pack/",
    "desk: all orders": "/cms/orders/all/",
    "desk: orders, search": "/cms/orders/all/?q=demo+climber",
    "desk: orders, filters": "/cms/orders/all/?state=Paid&sku=precut&country=US",
    "desk: order": "/cms/orders/inspect/{order}/",
    "desk: sales": "/cms/reports/sales/",
    "desk: mails": "/cms/mails/all/",
    "desk: low stock": "/cms/products/?state=low",
    "desk: guide report": "/cms/reports/guides/",
    "desk: alt texts": "/cms/reports/pictures-without-text/",
}


def measure(only):
    """Prints {page: [queries, ms of the application, ms of PostgreSQL, status]} as JSON."""
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
        found[name] = _read(client, address, backend)
    json.dump(found, sys.stdout)


def _read(client, address, backend):
    status = client.get(address).status_code
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    queries = len(captured)
    rounds = int(os.environ.get("ROUNDS", "5"))
    least = min(_cost(client, address, backend) for _ in range(rounds))
    return [queries, *least[1:], status]


def _addresses():
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
        "order": get_model("order", "Order").objects.order_by("pk").first().pk,
    }
    return {name: address.format(**words) for name, address in PAGES.items()}


def _cost(client, address, backend):
    """(all, application's, PostgreSQL's) ms of CPU; the kernel counts the latter in steps of 10."""
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


if __name__ == "__main__":
    measure(sys.argv[1:])
