"""Is this installation fit to serve? One check a function; each returns one sentence or nothing."""

from datetime import timedelta

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from oscar.core.loading import get_model
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from guides.models.reserved import RESERVED_SLUGS
from guides.selectors import live_articles, live_guides
from shop.checkout.addresses import countries_without_row

from .health import cache_problem, database_problem
from .jobs import late_jobs
from .schema import tables_problem
from .services import delivery_network_problem, mail_problem, search_engine_problem
from .styles import not_collected


def migrations_problem() -> str:
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        return f"{len(waiting)} migrations wait; run `manage.py migrate`."
    return tables_problem()


def search_problem() -> str:
    if settings.SEARCH_URL:
        return ""  # these rows are of the search in the database
    products = get_model("catalogue", "Product").objects.exclude(structure="child")
    missing = 0
    for queryset in (live_guides(), live_articles(), products):
        kind = ContentType.objects.get_for_model(queryset.model)
        known = set(
            IndexEntry.objects.filter(content_type=kind).values_list("object_id", flat=True)
        )
        missing += len({str(pk) for pk in queryset.values_list("pk", flat=True)} - known)
    if missing:
        return (
            f"{missing} pages and products are not in it; "
            "run `manage.py wagtail_update_index`, and check the worker."
        )
    return ""


def media_problem() -> str:
    """Pictures and documents lie apart, in two buckets perhaps."""
    try:
        for folder in ("preflight", "documents/preflight"):
            name = default_storage.save(f"{folder}/check.txt", ContentFile(b"ok"))
            default_storage.delete(name)
    except Exception as error:  # noqa: BLE001  whatever is wrong is the answer
        return f"Uploads cannot be written: {error.__class__.__name__}: {error}"
    return ""


def slugs_problem() -> str:
    taken = Page.objects.filter(depth=3, slug__in=RESERVED_SLUGS).values_list("slug", flat=True)
    return f"Pages stand at reserved addresses: {', '.join(taken)}." if taken else ""


def tree_problem() -> str:
    names = ("wrong letters", "wrong length", "orphans", "wrong depth", "wrong child count")
    found = [
        f"{len(pages)} with {name}"
        for name, pages in zip(names, Page.find_problems(), strict=True)
        if pages
    ]
    return (
        f"The page tree is damaged: {'; '.join(found)}. Run `manage.py fixtree`." if found else ""
    )


def jobs_problem() -> str:
    return " ".join(late_jobs(timedelta(seconds=settings.JOB_GRACE_SECONDS)))


def selling_problem() -> str:
    """What a sale points at, and staff's product form, are rows that migrations make."""
    if missing := countries_without_row():
        return f"Shipping rates go to {', '.join(missing)}, which no country's row stands for."
    for model in (("partner", "Partner"), ("catalogue", "ProductClass")):
        if not get_model(*model).objects.exists():
            return f"There is no {get_model(*model)._meta.verbose_name}: no product can be added."
    if not settings.IS_DEMO and not settings.SELLER_ADDRESS:
        return "SELLER_ADDRESS is empty: invoices do not say who sells."
    return ""


CHECKS = {
    "Database": database_problem,
    "Cache": cache_problem,
    "Migrations": migrations_problem,
    "Search index": search_problem,
    "Search engine": search_engine_problem,
    "Style sheets": not_collected,
    "Uploads": media_problem,
    "Mail server": mail_problem,
    "Delivery network": delivery_network_problem,
    "Reserved addresses": slugs_problem,
    "Page tree": tree_problem,
    "Selling": selling_problem,
    "Scheduled jobs": jobs_problem,
}
