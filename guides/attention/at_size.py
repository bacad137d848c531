"""What is wrong with many guides is looked for by the worker: to read twenty thousand takes
minutes, and the desk's home is the first page of everybody's day."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice

from django.core.cache import cache
from django.utils import timezone
from django_tasks import task

from guides.models import GuidePage

from .finding import kept_troubles, troubles, troubles_of_the_site
from .trouble import Trouble

AT_ONCE = 500  # guides that are looked through while somebody waits, and in one go by the worker
FRESH = timedelta(minutes=10)
KEY, ASKED = "guides.attention.found", "guides.attention.asked"
KEPT, PATIENCE = 7 * 24 * 60 * 60, 30 * 60  # seconds


@dataclass(frozen=True)
class Found:
    """`at` is when it was looked for, if not just now; None and `waiting` while nobody has yet."""

    troubles: list[Trouble]
    at: datetime | None = None
    waiting: bool = False


def found_troubles() -> Found:
    """What is known. Of more than AT_ONCE guides that may be some minutes old."""
    if not GuidePage.objects.live().order_by("pk")[AT_ONCE:].values("pk")[:1].exists():
        return Found(kept_troubles())
    known = cache.get(KEY)
    if (known is None or known.at < timezone.now() - FRESH) and cache.add(ASKED, 1, PATIENCE):
        look_for_troubles.enqueue()
    return known or cache.get(KEY) or Found([], waiting=True)


@task(priority=3)
def look_for_troubles() -> None:
    """After mails, pictures and the search index."""
    rows = GuidePage.objects.live().order_by("title", "pk").values_list("pk", flat=True).iterator()
    found = []
    while pks := list(islice(rows, AT_ONCE)):
        found += troubles(GuidePage.objects.filter(pk__in=pks))
    _keep(Found(found + troubles_of_the_site(), timezone.now()))
    cache.delete(ASKED)


def look_again(page_id: int) -> None:
    """At one guide that was just repaired, among those that are known."""
    known = cache.get(KEY)
    if known is not None:
        others = [one for one in known.troubles if one.page_id != page_id]
        now = troubles(GuidePage.objects.filter(pk=page_id))
        _keep(replace(known, troubles=sorted(now + others, key=_as_listed)))


def _as_listed(trouble: Trouble) -> tuple:
    return trouble.page_id is None, trouble.title if trouble.page_id else ""


def _keep(found: Found) -> None:
    cache.set(KEY, found, KEPT)
