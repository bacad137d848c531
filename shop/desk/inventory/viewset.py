"""The list of products in Wagtail's admin: a row a stock record, each figure changed in place."""

import django_filters
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.forms import RadioSelect
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.http import urlencode
from oscar.core.loading import get_model
from wagtail.admin.admin_url_finder import ModelAdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton

from shop.desk.own_views import OwnViews
from shop.desk.paging import paginator
from shop.desk.products.models import drafts

from . import shelf
from .cells import save_cells
from .export import ShelfExport
from .importing import ImportView
from .rows import rows_of

PER_PAGE = 50
StockRecord = get_model("partner", "StockRecord")


class ShelfFilters(WagtailFilterSet):
    state = django_filters.ChoiceFilter(
        label="State", choices=shelf.STATES, empty_label="All", widget=RadioSelect
    )
    category = django_filters.ModelChoiceFilter(
        label="Category",
        queryset=get_model("catalogue", "Category").objects.order_by("path"),
        method="in_category",
    )

    class Meta:
        model = StockRecord
        fields = []

    def in_category(self, records, name, category):
        inside = [*category.get_descendants().values_list("pk", flat=True), category.pk]
        through = get_model("catalogue", "ProductCategory").objects.filter(category__in=inside)
        products = through.values("product")
        return records.filter(Q(product__in=products) | Q(product__parent__in=products))


class InventoryView(ShelfExport, OwnViews, generic.IndexView):
    any_permission_required = ("change", "view")
    template_name = "desk/inventory/index.html"
    results_template_name = "desk/inventory/results.html"
    page_title = "Products"
    verbose_name_plural = "products"
    is_searchable = True
    search_fields = ("title", "partner_sku", "product__upc")
    filterset_class = ShelfFilters
    default_ordering = "title"
    paginate_by = PER_PAGE
    paginator_class = paginator("variant", "variants")
    refused = {}
    columns = [
        Column("title", label="Product", sort_key="title"),
        Column("price", classname="d-num", sort_key="price"),
        Column("compare_price", label="Compare at", classname="d-num"),
        Column("num_in_stock", label="On hand", classname="d-num", sort_key="num_in_stock"),
        Column("held", classname="d-num", sort_key="held"),
        Column("sold", label="Sold in 28 days", classname="d-num", sort_key="sold"),
        Column("state", sort_key="state"),
    ]

    def get_base_queryset(self):
        return shelf.with_rest(shelf.records())

    def order_queryset(self, queryset):
        ordered = super().order_queryset(queryset)
        return ordered.order_by(*ordered.query.order_by, "pk")

    @property
    def header_buttons(self):
        buttons = []
        if self.request.user.has_perm("desk.add_productdraft"):
            add = HeaderButton("Add a product", url=reverse("product:add"), icon_name="plus")
            buttons.append(add)
        if self.user_has_permission("change"):
            url = reverse("products:import")
            buttons.append(HeaderButton("Import", url=url, icon_name="upload"))
        return buttons

    def post(self, request, *args, **kwargs):
        """Saves what can be saved; the page comes back with what cannot, beside its sentence."""
        if "keep" in request.POST:
            return self.save_view(request)
        if not self.user_has_permission("change"):
            raise PermissionDenied
        saved, self.refused = save_cells(request.POST, request.user)
        if saved:
            messages.success(request, f"{_changes(saved)} saved.")
        if self.refused:
            messages.error(request, f"{_changes(len(self.refused))} not saved: see below why.")
            return self.get(request, *args, **kwargs)
        return redirect(request.get_full_path())

    def get_context_data(self, *args, **kwargs):
        context = super().get_context_data(*args, **kwargs)
        context["rows"] = rows_of(context["object_list"], self.refused)
        context["may_change"] = self.user_has_permission("change")
        context["tabs"] = _tabs(self.index_url, self.request.GET.get("state", ""))
        if self.request.user.has_perm("desk.change_productdraft"):
            context["tabs"].append(("Drafts", reverse("product:list"), drafts().count(), False))
        query = self.request.GET.copy()
        query.pop("_w_filter_fragment", None)
        context["here"] = f"{self.index_url}?{query.urlencode()}"
        context["own_tabs"] = self.own_tabs()
        return context | self.own_context(context["own_tabs"])


def _changes(count: int) -> str:
    return "1 change is" if count == 1 else f"{count} changes are"


def _tabs(address: str, chosen: str) -> list[tuple]:
    """(label, address, how many, is it the one that is shown)."""
    found = shelf.counts()
    tabs = [("", "All", sum(found.values()))]
    tabs += [(state, label, found.get(state, 0)) for state, label in shelf.STATES[1:]]
    return [
        (
            label,
            f"{address}?{urlencode({'state': state})}" if state else address,
            n,
            state == chosen,
        )
        for state, label, n in tabs
    ]


class ShelfUrlFinder(ModelAdminURLFinder):
    """Where the site's history leads: a stock record has no page of its own, it is a row."""

    def construct_edit_url(self, instance):
        return f"{reverse('products:index')}?{urlencode({'q': instance.partner_sku})}"


class InventoryViewSet(ModelViewSet):
    model = StockRecord
    name = "products"
    icon = "tag"
    menu_label = "Products"
    menu_order = 91
    add_to_admin_menu = True
    copy_view_enabled = False
    add_to_reference_index = False
    index_view_class = InventoryView
    url_finder_class = ShelfUrlFinder
    exclude_form_fields = ()

    def get_common_view_kwargs(self, **kwargs):
        missing = dict.fromkeys(("add_url_name", "edit_url_name", "delete_url_name"))
        return super().get_common_view_kwargs(**missing, usage_url_name=None, **kwargs)

    def get_urlpatterns(self):
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("import/", self.construct_view(ImportView), name="import"),
            path("history/<int:pk>/", self.history_view, name="history"),
            path("history-results/<int:pk>/", self.history_results_view, name="history_results"),
        ]


inventory = InventoryViewSet()
