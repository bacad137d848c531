"""What is done with many orders at once: pack, ship, print. Each order is a transaction of its own:
one that is refused keeps no other back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from oscar.core.loading import get_model

from shop.desk.reading import RowsAction
from shop.fulfilment import services
from shop.fulfilment.carriers import CHOICES, InvalidTracking

from .filters import OrderFilters
from .moves import Refused, carrier_and_number
from .papers import pdf
from .picking import is_to_be_sent, picked
from .rows import describe, read_with
from .search import search
from .views import URGENT, VIEWS, orders_in


class OrdersAction(RowsAction):
    models = [get_model("order", "Order")]
    permission = "order.change_order"
    one, many = "order", "orders"

    @classmethod
    def get_queryset(cls, model, object_ids):
        return describe(super().get_queryset(model, object_ids))

    @classmethod
    def rows(cls, model):
        return read_with(model.objects.order_by(*URGENT))

    def listed(self):
        orders = orders_in(self.saved_view(VIEWS))
        filters = OrderFilters(self.request.GET, queryset=orders, request=self.request)
        orders = filters.qs if filters.is_valid() else orders
        return search(orders, self.request.GET.get("q", "")).order_by(*URGENT)

    def address_of(self, action: str, orders) -> str:
        """The page of another action for the same orders."""
        query = {"next": self.next_url, "id": [order.pk for order in orders]}
        address = reverse("wagtail_bulk_action", args=("order", "order", action))
        return f"{address}?{urlencode(query, doseq=True)}"


class Pack(OrdersAction):
    display_name, action_type = "Pack", "pack"
    aria_label = "Pack the orders that are ticked"
    action_priority = 10
    template_name = "desk/orders/bulk.html"
    done_word = "packed"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        orders = [item["item"] for item in context["items"]]
        return context | {
            "orders": orders,
            "pick_list": picked(order for order in orders if is_to_be_sent(order)),
            "slips_url": self.address_of("slips", orders),
            "pick_url": self.address_of("pick", orders),
        }

    def prepare_action(self, objects, objects_without_access):
        packed, problems = services.pack_all(objects, self.request.user)
        self.say(packed, problems)
        return redirect(self.address_of("ship", objects) if packed else self.next_url)


class Ship(OrdersAction):
    """A field for each box; a scanner ends its number with Enter, which goes on to the next."""

    display_name, action_type = "Ship", "ship"
    aria_label = "Ship the orders that are ticked"
    action_priority = 20
    done_word = "on the way"
    template_name = "desk/orders/ship.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        orders = [item["item"] for item in context["items"]]
        rows = [(order, self.typed(order), self.problems().get(order.pk)) for order in orders]
        return context | {"rows": rows, "carriers": CHOICES}

    def typed(self, order) -> tuple[str, str]:
        data = self.request.POST
        return data.get(f"number_{order.pk}", ""), data.get(f"carrier_{order.pk}", "")

    def problems(self) -> dict[int, str]:
        return getattr(self, "refused", {})

    def prepare_action(self, objects, objects_without_access):
        """What has a number is shipped; the page stays for what was refused."""
        shipped, self.refused = 0, {}
        for order in objects:
            number, carrier = self.typed(order)
            if not number.strip():
                continue
            try:
                wanted = {"tracking_number": number, "carrier": carrier}
                shipped += services.ship(order, *carrier_and_number(wanted), self.request.user)
            except (Refused, services.MoveRefused, InvalidTracking) as problem:
                self.refused[order.pk] = str(problem)
        self.say(shipped, [])
        if self.refused or not shipped:
            if not self.refused:
                messages.warning(self.request, "No box has a number yet.")
            return self.render_to_response(self.get_context_data(form=self.cleaned_form))
        return redirect(self.next_url)


class PrintSlips(OrdersAction):
    display_name, action_type = "Print slips", "slips"
    aria_label = "Print the packing slips of the orders that are ticked"
    action_priority = 30
    permission = "order.view_order"

    def get(self, request, *args, **kwargs):
        """Only reads: the slips at once, without a page that asks."""
        from shop.fulfilment.documents import packing_slips  # noqa: PLC0415  0.5 s for its library

        orders, _ = self.get_actionable_objects()
        if not orders:
            return HttpResponse("There is nothing to print.", status=404)
        return pdf(packing_slips(orders), "packing-slips")


class PrintPickList(OrdersAction):
    """One sheet: what to take off the shelves for these boxes, then what goes into each."""

    display_name, action_type = "Pick list", "pick"
    aria_label = "Print one pick list for the orders that are ticked"
    action_priority = 25
    permission = "order.view_order"
    template_name = "desk/orders/pick_list.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        orders = [item["item"] for item in context["items"]]
        here = [order for order in orders if is_to_be_sent(order)]
        return context | {
            "orders": here,
            "left_out": [order for order in orders if order not in here],
            "wanted": picked(here),
            "pieces": sum(order.desk.to_pack for order in here),
            "printed": timezone.now(),
        }

    def post(self, request, *args, **kwargs):
        """Only reads."""
        return redirect(self.next_url)
