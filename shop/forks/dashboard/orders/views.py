"""Oscar's order page; its status changes only through shop.fulfilment and shop.refunds."""

from functools import partial

from django.contrib import messages
from oscar.apps.dashboard.orders import views

from shop.fulfilment import services
from shop.fulfilment.forms import ShipForm
from shop.fulfilment.selectors import next_move
from shop.fulfilment.timeline import timeline

from .order_list import OrderListView as OrderListView  # Oscar looks for it here
from .order_list import require_change


class OrderDetailView(views.OrderDetailView):
    order_actions = ("save_note", "delete_note", "mark_packed", "ship", "mark_delivered")
    line_actions = ()

    def post(self, request, *args, **kwargs):
        require_change(request.user)
        return super().post(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        defaults = {
            "timeline": timeline(self.object),
            "next_move": next_move(self.object),
            "ship_form": ShipForm(),
        }
        return super().get_context_data(**defaults | kwargs)

    def mark_packed(self, request, order):
        return self.move(services.mark_packed, "packed")

    def mark_delivered(self, request, order):
        return self.move(services.mark_delivered, "delivered")

    def ship(self, request, order):
        form = ShipForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(ship_form=form))
        return self.move(partial(services.ship, **form.cleaned_data), "on its way")

    def delete_note(self, request, order):
        """For five minutes, as the page says; after that a note is part of the order's story."""
        notes = {str(note.pk): note for note in order.notes.all() if note.is_editable()}
        note = notes.get(request.POST.get("note_id", ""))
        if note is None:
            return self.reload_page(error="This note can no longer be deleted.")
        note.delete()
        messages.info(request, "The note is deleted.")
        return self.reload_page(fragment="notes")

    def move(self, service, word):
        try:
            service(self.object, user=self.request.user)
        except services.MoveRefused as problem:
            return self.reload_page(error=str(problem))
        messages.success(self.request, f"Order {self.object.number} is {word}.")
        return self.reload_page()
