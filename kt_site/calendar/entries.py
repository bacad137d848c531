"""What stands in the calendar between two moments; a fixed number of queries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.apps import apps
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

from guides.models import ArticlePage, GuidePage
from kt_site.models import Campaign
from shop.desk.discounts.listing import discounts
from shop.web.site_days import day_of

PAGE, OFFER, CAMPAIGN, REVIEW = "page", "offer", "campaign", "review"
KINDS = {
    PAGE: "Pages and notes",
    OFFER: "Offers",
    CAMPAIGN: "Campaigns",
    REVIEW: "Reviews due",
}
ICONS = {PAGE: "doc-full-inverse", OFFER: "percent", CAMPAIGN: "date", REVIEW: "glasses"}


@dataclass(frozen=True)
class Entry:
    """`at` is None for what is meant for a whole day."""

    day: date
    kind: str
    title: str
    words: str
    url: str
    at: datetime | None = None

    @property
    def icon(self) -> str:
        return ICONS[self.kind]

    @property
    def order(self) -> tuple:
        minutes = timezone.localtime(self.at).strftime("%H:%M") if self.at else ""
        return self.day, minutes, self.kind, self.title


def entries(start: datetime, end: datetime, *, offers: bool = True) -> list[Entry]:
    """From `start` on, before `end`, the first one first. `offers`: whether their pages may be
    opened by whoever asks; else they have no address."""
    found = [
        *_scheduled(start, end),
        *_page_ends(start, end),
        *_reviews(day_of(start), day_of(end)),
        *_offers(start, end, linked=offers),
        *_campaigns(start, end),
    ]
    return sorted(found, key=lambda entry: entry.order)


def _scheduled(start, end) -> Iterator[Entry]:
    """Versions that wait for their hour, and the end that such a version brings."""
    waiting = Revision.objects.exclude(approved_go_live_at=None)
    for revision in waiting.select_related("content_type", "base_content_type"):
        url, title = _edit_url(revision), revision.object_str
        yield from _at(revision.approved_go_live_at, start, end, title, "goes live", url)
        ends = datetime_of(revision.content.get("expire_at"))
        yield from _at(ends, start, end, title, "ends", url)


def datetime_of(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _edit_url(revision: Revision) -> str:
    if issubclass(revision.base_content_type.model_class() or Revision, Page):
        return reverse("wagtailadmin_pages:edit", args=[revision.object_id])
    model = revision.content_type.model_class()
    return _snippet_url(model, revision.object_id)


def _snippet_url(model, pk) -> str:
    views = getattr(model, "snippet_viewset", None)
    return reverse(views.get_url_name("edit"), args=[pk]) if views else ""


def _at(at, start, end, title, words, url, kind=PAGE) -> Iterable[Entry]:
    if at is not None and start <= at < end:
        yield Entry(day_of(at), kind, title, words, url, at)


def _page_ends(start, end) -> Iterator[Entry]:
    """Of what is live. Pages in one query, each other model in one."""
    ends = Q(live=True, expire_at__gte=start, expire_at__lt=end)
    for pk, title, at in Page.objects.filter(ends).values_list("pk", "title", "expire_at"):
        yield from _at(at, start, end, title, "ends", reverse("wagtailadmin_pages:edit", args=[pk]))
    for model in _other_drafts():
        for row in model.objects.filter(ends):
            url = _snippet_url(model, row.pk)
            yield from _at(row.expire_at, start, end, str(row), "ends", url)


def _other_drafts() -> list[type]:
    models = apps.get_models()
    return [m for m in models if issubclass(m, DraftStateMixin) and not issubclass(m, Page)]


def _reviews(first: date, last: date) -> Iterator[Entry]:
    for model in (GuidePage, ArticlePage):
        rows = model.objects.live().filter(review_due__gte=first, review_due__lt=last)
        for pk, title, due in rows.values_list("pk", "title", "review_due"):
            url = reverse("wagtailadmin_pages:edit", args=[pk])
            yield Entry(due, REVIEW, title, "review due", url)


def _offers(start, end, *, linked: bool) -> Iterator[Entry]:
    within = Q(starts__gte=start, starts__lt=end) | Q(ends__gte=start, ends__lt=end)
    for offer in discounts().filter(within):
        title = f"{offer.name} ({offer.code})" if offer.code else offer.name
        url = reverse("discounts:edit", args=[offer.pk]) if linked else ""
        yield from _at(offer.starts, start, end, title, "starts", url, OFFER)
        yield from _at(offer.ends, start, end, title, "ends", url, OFFER)


def _campaigns(start, end) -> Iterator[Entry]:
    for row in Campaign.objects.exclude(state=Campaign.State.UNDONE):
        url = reverse("campaign", args=[row.pk])
        words = "" if row.state != Campaign.State.DRAFT else " (draft)"
        yield from _at(row.starts_at, start, end, row.name, f"starts{words}", url, CAMPAIGN)
        yield from _at(row.ends_at, start, end, row.name, f"ends{words}", url, CAMPAIGN)
