"""The list of orders: looked through by customer, too, and packed by the dozen."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from oscar.apps.dashboard.orders import views

from shop.fulfilment import services
from shop.fulfilment.order_search import of_customer
from shop.web.csv_cells import safe_cell


def require_change(user) -> None:
    """To read orders is another right than to change them."""
    if not user.has_perm("order.change_order"):
        raise PermissionDenied


class OrderListView(views.OrderListView):
    actions = ("download_selected_orders", "mark_packed")

    def get_queryset(self):
        orders = super().get_queryset()
        words = getattr(self.form, "cleaned_data", {}).get("customer", "")
        return of_customer(orders, words) if self.form.is_valid() else orders

    def get_selected_ids(self, request):
        posted = request.POST.copy()
        ids = [pk for pk in posted.getlist("selected_order") if pk.isdecimal() and len(pk) < 10]
        posted.setlist("selected_order", ids)
        request.POST = posted
        return super().get_selected_ids(request)

    def get_row_values(self, order):
        return {name: safe_cell(value) for name, value in super().get_row_values(order).items()}

    def mark_packed(self, request, orders):
        require_change(request.user)
        packed, problems = services.pack_all(orders, request.user)
        for problem in problems[:10]:
            messages.error(request, problem)
        messages.info(request, f"{packed} {'order is' if packed == 1 else 'orders are'} packed.")
        return redirect("dashboard:order-list")
