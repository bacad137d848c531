"""Money back in two steps: what it would come to, then the button that repeats it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.views.generic import View
from oscar.core.loading import get_model

from shop.orders.status import NOT_SENT
from shop.refunds import services
from shop.refunds.amounts import RefundError, whole
from shop.refunds.forms import RefundForm
from shop.refunds.models import Refund
from shop.web.money import money

SAID = {
    Refund.Status.SENT: (messages.SUCCESS, "{amount} went back for order {order.number}."),
    Refund.Status.ASKED: (
        messages.WARNING,
        "{amount} is asked for. The payment provider does not answer; a job asks again.",
    ),
    Refund.Status.REFUSED: (messages.ERROR, "The payment provider refused: {problem}"),
}


class OrderRefundView(View):
    """GET: the form; POST: what it comes to, and once that was seen, the refund."""

    http_method_names = ("get", "head", "post")

    def dispatch(self, request, pk):
        if not request.user.has_perm("desk.refund_order"):
            raise PermissionDenied
        orders = get_model("order", "Order").objects.select_related("user")
        self.order = get_object_or_404(orders, pk=pk)
        return super().dispatch(request, pk)

    def get(self, request, pk):
        form = RefundForm(self.order)
        context = {
            "order": self.order,
            "form": form,
            "left": form.left,
            "can_cancel": self.order.status in NOT_SENT,
        }
        return render(request, "desk/orders/refund.html", context)

    def post(self, request, pk):
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
        return render(self.request, "desk/orders/refund_confirm.html", context)

    def say(self, refund: Refund):
        level, sentence = SAID[refund.status]
        words = sentence.format(
            amount=money(refund.amount), order=self.order, problem=refund.problem
        )
        messages.add_message(self.request, level, words)
        return self.back()

    def back(self):
        return redirect("orders:inspect", self.order.pk)
