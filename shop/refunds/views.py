"""Refunds in the dashboard, and a shopper's own way out of an order. Only a POST does anything."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView, View
from oscar.core.loading import get_model

from shop.orders.links import order_for_token
from shop.orders.status import NOT_SENT, OrderStatus
from shop.web.money import money

from . import services
from .amounts import RefundError, whole
from .checking import decide_dispute
from .codes import codes_to_give_back
from .forms import RefundForm
from .models import Dispute, Refund

SAID = {
    Refund.Status.SENT: (messages.SUCCESS, "{amount} went back for order {order.number}."),
    Refund.Status.ASKED: (
        messages.WARNING,
        "{amount} is asked for. The payment provider does not answer; a job asks again.",
    ),
    Refund.Status.REFUSED: (messages.ERROR, "The payment provider refused: {problem}"),
}
BY_SHOPPER = "Canceled by the shopper."


class RefundView(View):
    """Shows what a refund comes to, and makes it once that is confirmed. The panel on the order's
    page posts here; staff with order.change_order may (see apps.py)."""

    http_method_names = ["post"]
    confirm_template = "oscar/dashboard/orders/refund_confirm.html"

    def post(self, request, number):
        orders = get_model("order", "Order").objects.select_related("user")
        self.order = get_object_or_404(orders, number=number)
        form = RefundForm(self.order, request.POST)
        try:
            if "cancel" in request.POST:
                return self.cancel(request.POST.get("reason", "").strip()[:200])
            if not form.is_valid():
                raise RefundError(form.first_error())
            return self.refund(form)
        except RefundError as error:
            messages.error(request, str(error))
            return self.back()

    def refund(self, form):
        data = form.cleaned_data
        known = data["key"] and Refund.objects.filter(key=data["key"], order=self.order).first()
        if known is None:
            worth = services.worth(self.order, **form.wanted())
            if data["seen"] != worth.amount:
                return self.confirm(worth, data["ends"], data["reason"], form.to_confirm())
        refund = services.refund_order(
            self.order,
            **form.wanted(),
            restock=data["ends"] == "shelf",
            reason=data["reason"],
            user=self.request.user,
            key=data["key"],
        )
        return self.say(refund)

    def cancel(self, reason: str):
        if not reason:
            raise RefundError("Say why the order is canceled.")
        if "seen" not in self.request.POST:
            hidden = [("cancel", "1"), ("reason", reason)]
            return self.confirm(whole(self.order), "shelf", reason, hidden, cancels=True)
        refund = services.cancel_order(self.order, self.request.user, reason)
        messages.success(self.request, f"Order {self.order.number} is canceled.")
        return self.say(refund) if refund else self.back()

    def confirm(self, worth, ends, reason, hidden, **context):
        titles = dict(self.order.lines.values_list("pk", "title"))
        context |= {
            "order": self.order,
            "worth": worth,
            "lines": [(titles[x["line"]], x["quantity"], x["amount"]) for x in worth.lines],
            "restock": ends == "shelf",
            "reason": reason,
            "hidden": hidden,
        }
        return render(self.request, self.confirm_template, context)

    def say(self, refund: Refund):
        level, sentence = SAID[refund.status]
        words = sentence.format(
            amount=money(refund.amount), order=self.order, problem=refund.problem
        )
        messages.add_message(self.request, level, words)
        return self.back()

    def back(self):
        return redirect("dashboard:order-detail", number=self.order.number)


class DisputeView(View):
    """Staff decide that a disputed order is sent all the same."""

    http_method_names = ["post"]

    def post(self, request, number, pk):
        dispute = get_object_or_404(Dispute, pk=pk, order__number=number)
        decide_dispute(dispute, request.user)
        messages.success(request, f"Order {number} can be packed and sent.")
        return redirect("dashboard:order-detail", number=number)


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
