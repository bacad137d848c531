"""The page that thanks for an order, with its form for an account."""

from django.contrib import messages
from django.contrib.auth import login
from django.http import Http404
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView

from shop.accounts.claiming import (
    OrderAccountForm,
    account_for_order,
    can_be_given,
    give_order,
    was_told,
)
from shop.orders.links import order_for_token
from shop.orders.order_view import order_view

BACKEND = "shop.accounts.login.backend.LastWord"
SAID = "Look into your mail: it says how to see this order in your account."


@method_decorator(never_cache, name="dispatch")
class PlacedOrderView(TemplateView):
    """A POST makes an account with the password, or gives the order to whoever is logged in."""

    template_name = "shop/order_placed.html"
    form = None

    def post(self, request, token):
        order = order_for_token(token)
        if order is None:
            raise Http404("This link does not open an order.")
        if can_be_given(order, request.user):
            give_order(order, request.user)
            messages.success(request, f"Order {order.number} is in your account.")
        elif order.user_id is None and not request.user.is_authenticated:
            self.form = OrderAccountForm(order, request.POST)
            if not self.form.is_valid():
                self.form.fields["password1"].widget.attrs["autofocus"] = True
                return self.render_to_response(self.get_context_data(token=token))
            if user := account_for_order(order, self.form.cleaned_data["password1"]):
                login(request, user, backend=BACKEND)
                messages.success(
                    request, f"You have an account, and order {order.number} is in it."
                )
            else:
                messages.success(request, SAID)
        return redirect("placed-order", token=token)

    def get_context_data(self, token, **kwargs):
        order, user = order_for_token(token), self.request.user
        if order is None:
            raise Http404("This link does not open an order. Use the one in your mail.")
        if order.user_id is None:
            kwargs["can_give"] = can_be_given(order, user)
            if not user.is_authenticated and not was_told(order):
                kwargs["account_form"] = self.form or OrderAccountForm(order)
        return super().get_context_data(order=order_view(order), **kwargs)
