"""Money back in two steps: what it would come to, then the button that repeats it."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from oscar.core.loading import get_model

from shop.orders.status import NOT_SENT
from shop.refunds.forms import RefundForm
from shop.refunds.views import RefundView


class OrderRefundView(RefundView):
    """GET: the form; POST: what it comes to, and once that was seen, the refund."""

    http_method_names = ("get", "head", "post")
    confirm_template = "desk/orders/refund_confirm.html"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm("desk.refund_order"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, pk):
        order = get_object_or_404(get_model("order", "Order"), pk=pk)
        form = RefundForm(order)
        context = {
            "order": order,
            "form": form,
            "left": form.left,
            "can_cancel": order.status in NOT_SENT,
        }
        return render(request, "desk/orders/refund.html", context)

    def post(self, request, pk):
        order = get_object_or_404(get_model("order", "Order"), pk=pk)
        return super().post(request, order.number)

    def back(self):
        return redirect("orders:inspect", self.order.pk)
