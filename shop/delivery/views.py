"""Shipping rates in the dashboard. Orders that were placed keep what they paid."""

from django.contrib import messages
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .forms import ShippingRateForm
from .models import ShippingRate


class RateListView(ListView):
    model = ShippingRate
    template_name = "oscar/dashboard/delivery/rate_list.html"
    context_object_name = "rates"


class Saved:
    """Says what was done, and goes back to the list."""

    model = ShippingRate
    success_url = reverse_lazy("dashboard:shipping-rate-list")

    def form_valid(self, form):
        response = super().form_valid(form)
        messages.success(self.request, self.sentence)
        return response


class RateCreateView(Saved, CreateView):
    form_class = ShippingRateForm
    template_name = "oscar/dashboard/delivery/rate_form.html"
    sentence = "Shipping rate added."


class RateUpdateView(Saved, UpdateView):
    form_class = ShippingRateForm
    template_name = "oscar/dashboard/delivery/rate_form.html"
    sentence = "Shipping rate changed."


class RateDeleteView(Saved, DeleteView):
    template_name = "oscar/dashboard/delivery/rate_delete.html"
    sentence = "Shipping rate deleted."
