"""What people asked, in four lists, for whoever keeps the terms."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from django.db.models import F, FloatField, Max, QuerySet, Sum
from django.db.models.functions import Cast
from django.urls import path, reverse
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.models import Page
from wagtail.permissions import policy_registry

from shop.web.site_days import today

from .counting import DAYS, OTHER_WORDS, SEEN_OFTEN
from .models import SearchDay

NAME, ADDRESS = "What people search for", "search_report"
MOST_ROWS = 50
SELDOM = 0.2  # clicks for each time that it was asked
NOTHING_FOUND = "Add a term, or write what is missing."
NOT_CLICKED = "The answer is not what was meant, or does not look so."
CORRECTED = "Taken for another word. Where that is wrong, a term says what is meant."
MAY_READ = ["add", "change", "publish"]


@dataclass(frozen=True)
class Asked:
    """`place` is the middle of the places that were clicked, from 1; None without a click."""

    question: str
    understood: str
    asked: int
    clicked: int
    place: float | None
    try_url: str
    add_url: str


@dataclass(frozen=True)
class List:
    title: str
    help: str
    rows: tuple[Asked, ...]


def lists() -> list[List]:
    """Of 28 days. A question is shown from the third time on. Four queries."""
    asked = _asked()
    clicked = Cast(F("clicks"), FloatField()) / Cast(F("times"), FloatField())
    ignored = asked.filter(most__gt=0).annotate(rate=clicked).filter(rate__lt=SELDOM)
    return [
        List("Nothing found", NOTHING_FOUND, _rows(asked.filter(most=0))),
        List("Found, not clicked", NOT_CLICKED, _rows(ignored)),
        List("Corrected", CORRECTED, _rows(asked.exclude(meant=""))),
        List("Asked most", "All questions.", _rows(asked)),
    ]


def _asked() -> QuerySet:
    rows = SearchDay.objects.filter(date__gt=today() - timedelta(days=DAYS))
    rows = rows.exclude(question=OTHER_WORDS).values("question")
    sums = {"times": Sum("asked"), "clicks": Sum("clicked"), "sum_of_places": Sum("places")}
    rows = rows.annotate(**sums, most=Max("found"), meant=Max("understood"))
    return rows.filter(times__gte=SEEN_OFTEN).order_by("-times", "question")


def _rows(rows: QuerySet) -> tuple[Asked, ...]:
    return tuple(
        Asked(
            question=row["question"],
            understood=row["meant"],
            asked=row["times"],
            clicked=row["clicks"],
            place=row["sum_of_places"] / row["clicks"] if row["clicks"] else None,
            try_url=f"{reverse('search:search')}?{urlencode({'q': row['question']})}",
            add_url=f"{reverse('wagtailsnippets_site_search_searchterm:add')}"
            f"?{urlencode({'words': row['question']})}",
        )
        for row in rows[:MOST_ROWS]
    )


class SearchReport(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    template_name = "cms/search_report.html"
    page_title = NAME
    header_icon = "search"
    permission_policy = policy_registry.get_by_type(Page)
    any_permission_required = MAY_READ

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": NAME}]

    def get_context_data(self, **kwargs):
        return super().get_context_data(lists=lists(), days=DAYS, often=SEEN_OFTEN, **kwargs)


class ReportMenuItem(MenuItem):
    def is_shown(self, request):
        policy = policy_registry.get_by_type(Page)
        return policy.user_has_any_permission(request.user, MAY_READ)


def admin_urls() -> list:
    return [path("reports/search/", SearchReport.as_view(), name=ADDRESS)]


def menu_item() -> MenuItem:
    return ReportMenuItem(NAME, reverse(ADDRESS), icon_name="search", order=1010)
