"""Reports → Guides that need attention, with its repairs; and the summary on the desk's home."""

import django_filters
from django.contrib import messages
from django.http import QueryDict
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.urls import path, reverse
from django.views.decorators.http import require_POST
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.permissions import policy_registry

from guides.models import GuidePage
from guides.signing.due import due_soon
from shop.web.csv_cells import safe_cell
from shop.web.reports import DeskReport, NamedColumn

from .at_size import found_troubles, look_again
from .finding import guides_in
from .repairs import NotRepaired, repair
from .trouble import KINDS, Trouble

NAME = "Guides that need attention"
RIGHTS = ["change", "publish"]


def edit_url(trouble: Trouble) -> str:
    if trouble.open_url:
        return trouble.open_url
    if trouble.page_id:
        return reverse("wagtailadmin_pages:edit", args=[trouble.page_id])
    if trouble.region_id:
        return reverse("wagtailsnippets_regions_bodyregion:edit", args=[trouble.region_id])
    return reverse("guides_attention")


def may_see(user) -> bool:
    return policy_registry.get_by_type(GuidePage).user_has_any_permission(user, RIGHTS)


class KindFilter(WagtailFilterSet):
    kind = django_filters.ChoiceFilter(
        label="What is wrong", choices=list(KINDS.items()), empty_label="Anything"
    )

    class Meta:
        model = GuidePage
        fields: list[str] = []

    def filter_queryset(self, queryset):
        """The troubles are a list, for no table keeps them."""
        kind = self.form.cleaned_data.get("kind")
        return [one for one in queryset if not kind or one.kind == kind]


class RepairColumn(Column):
    cell_template_name = "desk/attention_repair.html"

    def get_cell_context_data(self, instance, parent_context):
        return super().get_cell_context_data(instance, parent_context) | {
            "trouble": instance,
            "open_url": edit_url(instance),
            "token": get_token(parent_context["request"]),
            "query": parent_context["request"].GET.urlencode(),
        }


class AttentionReport(DeskReport):
    model = GuidePage
    page_title = NAME
    results_template_name = "desk/attention_results.html"
    header_icon = "warning"
    index_url_name = "guides_attention"
    index_results_url_name = "guides_attention_results"
    filterset_class = KindFilter
    any_permission_required = RIGHTS
    list_export = ["title", "kind_label", "words"]
    custom_field_preprocess = {
        name: {"csv": safe_cell, "xlsx": safe_cell} for name in ("title", "words")
    }
    export_headings = {"title": "Guide or region", "kind_label": "What is wrong", "words": "Why"}
    columns = [
        TitleColumn("title", label="Guide or region", get_url=edit_url),
        NamedColumn("kind_label", label="What is wrong"),
        NamedColumn("words", label="Why"),
        RepairColumn("repair", label="Repair"),
    ]

    def get_queryset(self):
        self.found = found_troubles()
        return self.found.troubles

    def get_context_data(self, *args, **kwargs):
        return super().get_context_data(*args, **kwargs) | {"known": self.found}


@require_POST
def repair_view(request, page_id: int):
    product = request.POST.get("product", "")
    product_id = int(product) if product.isdecimal() and len(product) < 18 else None
    try:
        done = repair(page_id, request.POST.get("kind", ""), product_id, request.user)
        look_again(page_id)
        messages.success(request, done)
    except NotRepaired as why:
        messages.warning(request, str(why))
    query = QueryDict(request.POST.get("query", "")).urlencode()
    return redirect(f"{reverse('guides_attention')}?{query}")


class AttentionPanel(Component):
    """On the desk's home: how many guides need somebody, and where to begin."""

    name = "attention"
    template_name = "desk/attention_panel.html"
    order = 120
    FIRST = 5

    def get_context_data(self, parent_context=None):
        known = found_troubles()
        found = known.troubles
        return {
            "known": known,
            "guides": guides_in(found),
            "found": [(one, edit_url(one)) for one in found[: self.FIRST]],
            "more": max(len(found) - self.FIRST, 0),
            "report_url": reverse("guides_attention"),
            "due": due_soon(),
        }


class ReportMenuItem(MenuItem):
    def is_shown(self, request):
        return may_see(request.user)


def menu_item() -> MenuItem:
    return ReportMenuItem(NAME, reverse("guides_attention"), icon_name="warning", order=1000)


def admin_urls() -> list:
    view, address = AttentionReport, "reports/guides-attention/"
    return [
        path(address, view.as_view(), name=view.index_url_name),
        path(
            f"{address}results/", view.as_view(results_only=True), name="guides_attention_results"
        ),
        path(f"{address}<int:page_id>/repair/", repair_view, name="guides_attention_repair"),
    ]
