"""The address of a box that is still here."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.generic import View
from oscar.core.loading import get_model

from shop.fulfilment.events import record_event
from shop.fulfilment.services import lock_order
from shop.orders.addresses import address_lines
from shop.orders.status import NOT_SENT
from shop.orders.words import renew_words

FIELDS = ("first_name", "last_name", "line1", "line2", "line4", "state", "postcode")
LABELS = {
    "line1": "Street",
    "line2": "Apartment, suite",
    "line4": "City",
    "state": "State",
    "postcode": "ZIP code",
}
NEEDED = ("first_name", "line1", "line4", "postcode")


class AddressForm(forms.ModelForm):
    """The country stays: the shipping and the tax that were paid are those of it."""

    class Meta:
        model = get_model("order", "ShippingAddress")
        fields = FIELDS
        labels = LABELS

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in NEEDED:
            self.fields[name].required = True

    def clean_state(self):
        if self.cleaned_data["state"].strip() != self.instance.state:
            raise forms.ValidationError(
                "The tax that was paid is this state’s. Cancel the order; it can be placed anew."
            )
        return self.instance.state


class AddressView(View):
    def dispatch(self, request, pk):
        if not request.user.has_perm("order.change_order"):
            raise PermissionDenied
        self.order = get_object_or_404(get_model("order", "Order"), pk=pk)
        if self.order.status not in NOT_SENT or self.order.shipping_address is None:
            messages.error(request, f"Order {self.order.number} has left us with its address.")
            return redirect("orders:inspect", pk)
        return super().dispatch(request, pk)

    def get(self, request, pk):
        return self._page(AddressForm(instance=self.order.shipping_address))

    def post(self, request, pk):
        form = AddressForm(request.POST, instance=self.order.shipping_address)
        if not form.is_valid():
            return self._page(form)
        with transaction.atomic():
            if lock_order(self.order).status not in NOT_SENT:
                messages.error(request, f"Order {self.order.number} left us in the meantime.")
                return redirect("orders:inspect", pk)
            address = form.save()
            renew_words([self.order.pk])
            lines = ", ".join(address_lines(address))
            record_event(self.order, "note", f"The address was changed: {lines}.", request.user)
        messages.success(request, "The address is changed. Print the slip again.")
        return redirect("orders:inspect", pk)

    def _page(self, form):
        context = {"form": form, "order": self.order}
        return render(self.request, "desk/orders/address.html", context)
