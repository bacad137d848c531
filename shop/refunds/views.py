"""A shopper's own way out of an order. Only a POST does anything."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView
from oscar.core.loading import get_model

from shop.orders.links import order_for_token
from shop.orders.status import NOT_SENT, OrderStatus

from . import services
from .amounts import RefundError, whole
from .codes import codes_to_give_back

BY_SHOPPER = "Canceled by the shopper."


@method_decorator(never_cache, name="dispatch")
class CancelOrderView(TemplateView):
    """Asks whether to cancel; the button does it. `find_order` says whose order it is."""

    template_name = "shop/order_cancel.html"

    def dispatch(self, request, *args, **kwargs):
        self.order, self.order_url = self.find_order(**kwargs)
        if request.method in ("GET", "HEAD") and self.order.status == OrderStatus.CANCELED:
            return redirect(self.order_url)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            number=self.order.number,
            amount=whole(self.order).amount,
            can_cancel=self.order.status in NOT_SENT,
            codes=codes_to_give_back(self.order),
            back=self.order_url,
            **kwargs,
        )

    def post(self, request, *args, **kwargs):
        user = request.user if request.user.is_authenticated else None
        try:
            services.cancel_order(self.order, user, BY_SHOPPER)
        except RefundError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, f"Order {self.order.number} is canceled.")
        return redirect(self.order_url)


class CancelOwnOrderView(CancelOrderView):
    """For the order's owner."""

    def find_order(self, order_number):
        orders = get_model("order", "Order").objects.filter(user=self.request.user)
        order = get_object_or_404(orders, number=order_number)
        return order, reverse("customer:order", args=[order_number])


class CancelLinkedOrderView(CancelOrderView):
    """For whoever holds the order's signed link."""

    def find_order(self, token):
        order = order_for_token(token)
        if order is None:
            raise Http404("This link does not open an order.")
        return order, reverse("customer:order-status", args=[token])
