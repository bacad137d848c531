"""Ship many orders from a CSV: upload, look at what would happen, confirm."""

import time

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.views.generic import FormView, View
from oscar.core.loading import get_model

from shop.fulfilment.forms import UploadForm
from shop.fulfilment.services import MoveRefused, ship
from shop.fulfilment.ship_csv import Checked, UnreadableFile, check_rows, read_rows

PAGE = "desk/orders/ship_csv.html"
SECONDS = 15  # for one request; whatever is left then is offered again


class ForPackers:
    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm("order.change_order"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class UploadView(ForPackers, FormView):
    """Nothing is shipped here: the page says what would be."""

    form_class, template_name = UploadForm, PAGE

    def form_valid(self, form):
        try:
            checked = check_rows(read_rows(form.cleaned_data["file"].read()))
        except UnreadableFile as problem:
            form.add_error("file", str(problem))
            return self.form_invalid(form)
        return self.render_to_response(self.get_context_data(form=UploadForm(), checked=checked))


class ConfirmView(ForPackers, View):
    """Ships the rows that were shown as good; each is checked again and is a transaction of its
    own, so that a row which went wrong meanwhile keeps no other back."""

    def get(self, request):
        """Of a page that was reloaded."""
        return redirect("orders:ship_csv")

    def post(self, request):
        try:
            checked = check_rows(read_rows(request.POST.get("rows", "").encode()))
        except UnreadableFile:
            messages.error(request, "There was nothing to ship.")
            return redirect("orders:ship_csv")
        shipped = self.ship(checked)
        if shipped:
            boxes = "1 order is" if shipped == 1 else f"{shipped:,} orders are"
            messages.success(request, f"{boxes} on the way.")
        if checked.good:
            messages.warning(request, f"{len(checked.good):,} are left: ship them now.")
        if checked.good or checked.problems:
            return render(request, PAGE, {"form": UploadForm(), "checked": checked})
        return redirect("orders:ship_csv")

    def ship(self, checked: Checked) -> int:
        """How many were shipped; they leave `checked.good`, and refusals become problems."""
        numbers = [row.number for row in checked.good]
        orders = get_model("order", "Order").objects.in_bulk(numbers, field_name="number")
        end, shipped = time.monotonic() + SECONDS, 0
        while checked.good and time.monotonic() < end:
            row = checked.good.pop(0)
            try:
                order = orders[row.number]
                shipped += ship(order, row.carrier, row.tracking_number, self.request.user)
            except MoveRefused as problem:
                checked.problems.append((row.line, str(problem)))
        return shipped
