"""Discounts in Wagtail's admin: is it working, what does it cost, and one form for all kinds."""

import csv

from django.contrib import messages
from django.db import IntegrityError
from django.db.models import Count, Exists, OuterRef, Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.http import urlencode
from django.views import View
from django.views.generic import TemplateView
from oscar.core.loading import get_model
from wagtail.admin.views import generic
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.log_actions import LogFormatter

from shop.desk.paging import paginator

from .asking import AskForm
from .carts import CartShown, three_carts
from .codes import rows_of
from .figures import DAYS, Figures, figures
from .form import DiscountForm
from .listing import STATES, TABS, discounts
from .reading import NO_END, terms_of, words_of
from .terms import Terms
from .why import why
from .writing import ACTION, save_discount, suspend

Offer = get_model("offer", "ConditionalOffer")
TAKEN = "A discount with this name or code was made in the same moment: see the list."
ANOTHER_WAY = (
    "This discount was made in another way than this form knows. It can be suspended and run again."
)


class DiscountIndexView(generic.IndexView):
    any_permission_required = ("change", "view")
    results_template_name = "desk/discounts/results.html"
    page_title = "Discounts"
    verbose_name_plural = "discounts"
    add_item_label = "New discount"
    is_searchable = True
    default_ordering = "-pk"
    paginate_by = 50
    paginator_class = paginator("discount", "discounts")

    def search_queryset(self, queryset):
        words = self.search_query
        codes = get_model("voucher", "Voucher").objects.filter(offers=OuterRef("pk"))
        with_code = Exists(codes.filter(code__icontains=words))
        return queryset.filter(Q(name__icontains=words) | with_code) if words else queryset

    def get_valid_orderings(self):
        return ["-pk"]

    def get_base_queryset(self):
        found = discounts()
        states = TABS.get(self.request.GET.get("state", ""))
        return found.filter(state__in=states) if states else found

    def get_context_data(self, *args, **kwargs):
        context = super().get_context_data(*args, **kwargs)
        of_offer, whole, orders = figures()
        context["rows"] = [
            (
                offer,
                *STATES[offer.state],
                offer.ends if _ends(offer) else None,
                words_of(offer),
                of_offer.get(offer.pk, Figures()),
            )
            for offer in context["object_list"]
        ]
        context |= {"whole": whole, "orders": orders, "days": DAYS}
        context["tabs"] = _tabs(self.index_url, self.request.GET.get("state", ""))
        return context


def _ends(offer) -> bool:
    return offer.ends is not None and offer.ends.year < NO_END - 1


def _tabs(address: str, chosen: str) -> list[tuple]:
    """(label, address, how many, is it the one that is shown)."""
    counts = dict(discounts().order_by().values_list("state").annotate(Count("pk")))
    tabs = [("All", address, sum(counts.values()), chosen not in TABS)]
    for tab, states in TABS.items():
        count = sum(counts.get(state, 0) for state in states)
        tabs.append(
            (STATES[tab][0], f"{address}?{urlencode({'state': tab})}", count, tab == chosen)
        )
    return tabs


def _carts(terms: Terms, pk: int | None) -> list[CartShown]:
    """None while the same discount is being saved, by the button or by somebody else."""
    try:
        return three_carts(terms, pk)
    except IntegrityError:
        return []


class DiscountView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """A new discount, or one that is there. "Show" reckons the three carts and saves nothing."""

    model = None
    template_name = "desk/discounts/edit.html"
    header_icon = "percent"

    def setup(self, request, *args, pk=None, **kwargs):
        super().setup(request, *args, **kwargs)
        self.permission_required = "change" if pk else "add"
        self.offer = discounts().filter(pk=pk).first() if pk else None
        if pk and self.offer is None:
            raise Http404
        self.pk, self.known = pk, terms_of(self.offer) if pk else None

    @property
    def page_title(self):
        return self.offer.name if self.offer else "New discount"

    def get_breadcrumbs_items(self):
        index = {"url": reverse("discounts:index"), "label": "Discounts"}
        return [*self.breadcrumbs_items, index, {"url": "", "label": self.page_title}]

    def get(self, request, *args, **kwargs):
        form = DiscountForm(pk=self.pk, terms=self.known)
        carts = _carts(self.known, self.pk) if self.known else []
        return self.render_to_response(self.get_context_data(form=form, carts=carts))

    def post(self, request, *args, **kwargs):
        if self.offer and not self.known:
            messages.error(request, ANOTHER_WAY)
            return redirect("discounts:edit", self.pk)
        form = DiscountForm(request.POST, pk=self.pk, terms=self.known)
        valid = form.is_valid()
        if valid and "show" not in request.POST:
            try:
                offer = save_discount(form.terms, request.user, self.pk)
            except IntegrityError:
                form.add_error("name", TAKEN)
                valid = False
            else:
                messages.success(request, f"{offer.name} is saved.")
                return redirect("discounts:edit", offer.pk)
        carts = _carts(form.terms, self.pk) if valid else []
        if "part" in request.GET:
            return render(request, "desk/discounts/carts.html", {"carts": carts})
        return self.render_to_response(self.get_context_data(form=form, carts=carts))

    def get_context_data(self, **kwargs):
        state = STATES[self.offer.state] if self.offer else None
        another_way = ANOTHER_WAY if self.offer and not self.known else ""
        return super().get_context_data(
            offer=self.offer, state=state, another_way=another_way, **kwargs
        )


class WhyView(PermissionCheckedMixin, View):
    """Why it was not applied: to an order, or to a cart that is typed. Reads only."""

    model = None
    permission_required = "change"

    def get(self, request, *args, pk, **kwargs):
        offer = get_object_or_404(discounts(), pk=pk)
        asked = "order_number" in request.GET or "cart" in request.GET
        form = AskForm(request.GET if asked else None)
        answer = why(offer, form.wanted, form.order) if asked and form.is_valid() else ""
        context = {"offer": offer, "form": form, "answer": answer}
        return render(request, "desk/discounts/why.html", context)


class SuspendView(PermissionCheckedMixin, View):
    model = None
    permission_required = "change"
    http_method_names = ["post"]

    def post(self, request, *args, pk, **kwargs):
        stop = request.POST.get("suspend") == "yes"
        try:
            name = suspend(pk, request.user, suspended=stop)
        except Offer.DoesNotExist:
            raise Http404 from None
        messages.success(request, f"{name} {'is suspended' if stop else 'runs again'}.")
        return redirect("discounts:edit", pk)


class CodesView(PermissionCheckedMixin, View):
    """All codes of a discount as CSV."""

    model = None
    permission_required = "change"

    def get(self, request, *args, pk, **kwargs):
        offer = get_object_or_404(Offer, pk=pk)
        answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="codes-{pk}.csv"'
        csv.writer(answer).writerows([("Code", "Used"), *rows_of(offer)])
        return answer


class DiscountChanged(LogFormatter):
    label = "Change a discount"

    def format_message(self, log_entry):
        return f"Discount: {log_entry.data.get('words', '')}"


def register_log_actions(actions) -> None:
    actions.register_action(ACTION)(DiscountChanged)


class DiscountViewSet(ModelViewSet):
    model = Offer
    name = "discounts"
    icon = "percent"
    menu_label = "Discounts"
    menu_order = 93
    add_to_admin_menu = True
    copy_view_enabled = False
    add_to_reference_index = False
    index_view_class = DiscountIndexView
    exclude_form_fields = ()

    def get_common_view_kwargs(self, **kwargs):
        return super().get_common_view_kwargs(delete_url_name=None, usage_url_name=None, **kwargs)

    def get_urlpatterns(self):
        edit = self.construct_view(DiscountView)
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("add/", edit, name="add"),
            path("<int:pk>/", edit, name="edit"),
            path("<int:pk>/why/", self.construct_view(WhyView), name="why"),
            path("<int:pk>/state/", self.construct_view(SuspendView), name="state"),
            path("<int:pk>/codes.csv", self.construct_view(CodesView), name="codes"),
            path("<int:pk>/history/", self.history_view, name="history"),
            path("<int:pk>/history-results/", self.history_results_view, name="history_results"),
        ]


discount_viewset = DiscountViewSet()
