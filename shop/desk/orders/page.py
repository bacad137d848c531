"""The page of one order, laid out for packing: what goes into the box, where it goes, what next."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from wagtail.admin.views import generic
from wagtail.admin.widgets import HeaderButton

from shop.fulfilment.carriers import CHOICES
from shop.fulfilment.selectors import next_move
from shop.fulfilment.timeline import timeline
from shop.orders.addresses import address_lines
from shop.orders.status import NOT_SENT, SENT, OrderStatus
from shop.refunds.amounts import left_of
from shop.refunds.models import Refund

from .customer import customer_of
from .moves import MOVES, Refused
from .rows import describe, read_with
from .views import URGENT, orders_in

STAGES = [
    (OrderStatus.PAID, "Paid"),
    (OrderStatus.PACKED, "Packed"),
    (OrderStatus.SHIPPED, "Shipped"),
    (OrderStatus.DELIVERED, "Delivered"),
]


class OrderView(generic.InspectView):
    """A GET shows the order; a POST makes the move that its button names (moves.py)."""

    any_permission_required = ("view", "change")
    fields = ("number",)

    def get_object(self, queryset=None):
        refunds = Refund.objects.select_related("user")
        orders = read_with(self.model.objects.filter(pk=self.pk)).prefetch_related(
            "disputes", "discounts", "shipments", Prefetch("refunds", queryset=refunds)
        )
        return describe([get_object_or_404(orders)])[0]

    def get_fields_context(self):
        """The template shows its own; Wagtail reads every relation of the order for its list."""
        return []

    def get_page_title(self):
        return f"Order {self.object.number}"

    def get_page_subtitle(self):
        return ""

    def post(self, request, *args, **kwargs):
        move = MOVES.get(request.POST.get("move", ""))
        if move is None or not request.user.has_perm(move.permission):
            raise PermissionDenied
        try:
            messages.success(request, move.make(self.object, request.user, request.POST))
        except Refused as problem:
            return self.render_to_response(
                self.get_context_data(problem=str(problem), typed=request.POST), status=422
            )
        return redirect("orders:inspect", self.object.pk)

    def get_context_data(self, **kwargs):
        order, user = self.object, self.request.user
        left = left_of(order)
        address = order.shipping_address
        return super().get_context_data(
            order=order,
            row=order.desk,
            address=address_lines(address) if address else (),
            phone=str(getattr(address, "phone_number", "") or ""),
            stages=stages(order),
            next_move=next_move(order),
            boxes=order.shipments.all(),
            hold=getattr(order, "hold", None),
            disputes=order.disputes.all(),
            entries=reversed(timeline(order)),
            left=left,
            refunded=order.total_incl_tax - left.amount,
            customer=customer_of(order),
            carriers=CHOICES,
            is_here=order.status in NOT_SENT,
            is_sent=order.status in SENT,
            may_move=user.has_perm("order.change_order"),
            may_refund=user.has_perm("desk.refund_order"),
            **self._neighbors(),
            **kwargs,
        )

    def _neighbors(self) -> dict:
        """The orders before and after this one among those to pack, or to ship."""
        view = {OrderStatus.PAID: "pack", OrderStatus.PACKED: "ship"}.get(self.object.status)
        if view is None:
            return {}
        waiting = list(orders_in(view).order_by(*URGENT).values_list("pk", flat=True))
        if self.object.pk not in waiting:
            return {}
        place = waiting.index(self.object.pk)
        return {
            "place": place + 1,
            "waiting": len(waiting),
            "before": waiting[place - 1] if place else None,
            "after": waiting[place + 1] if place + 1 < len(waiting) else None,
        }

    @property
    def header_buttons(self):
        papers = (("Packing slip", "slip"), ("Invoice", "invoice"))
        return [
            HeaderButton(
                label, reverse(f"orders:{name}", args=[self.object.pk]), icon_name="doc-full"
            )
            for label, name in papers
        ]


def stages(order) -> list[tuple[str, bool, bool]]:
    """(label, whether it is behind us, whether the order is there); none for one that is over."""
    states = [status for status, _ in STAGES]
    if order.status not in states:
        return []
    here = states.index(order.status)
    return [(label, place < here, place == here) for place, (_, label) in enumerate(STAGES)]
