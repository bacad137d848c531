"""Sales tax on the desk: the rate of each state. Orders that were placed keep the tax they had."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import path, reverse, reverse_lazy
from django.views.generic import FormView
from wagtail.admin.menu import MenuItem

from shop.tax.forms import SalesTaxForm

from .history import note_taxes

NAME, ADDRESS, RIGHT = "Sales tax", "sales_tax", "tax.change_salestaxrate"


class SalesTaxView(FormView):
    form_class = SalesTaxForm
    template_name = "desk/tax/sales_tax.html"
    success_url = reverse_lazy(ADDRESS)

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        with transaction.atomic():
            changes = form.save()
            note_taxes(changes, self.request.user)
        states = "1 state" if len(changes) == 1 else f"{len(changes)} states"
        messages.success(self.request, f"Sales tax changed for {states}.")
        return super().form_valid(form)

    def get_context_data(self, **kwargs):
        return super().get_context_data(is_demo=settings.IS_DEMO, **kwargs)


class TaxMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(RIGHT)


def admin_urls() -> list:
    return [path("settings/sales-tax/", SalesTaxView.as_view(), name=ADDRESS)]


def menu_item() -> MenuItem:
    return TaxMenuItem(NAME, reverse(ADDRESS), icon_name="table", order=810)
