from django.contrib import messages
from django.urls import reverse_lazy
from django.views.generic import FormView

from .forms import SalesTaxForm


class SalesTaxView(FormView):
    """The rate of each state. Orders that were placed keep the tax they had."""

    form_class = SalesTaxForm
    template_name = "oscar/dashboard/tax/sales_tax.html"
    success_url = reverse_lazy("dashboard:sales-tax")

    def form_valid(self, form):
        changed = form.save()
        messages.success(
            self.request, f"Sales tax changed for {changed} state{'' if changed == 1 else 's'}."
        )
        return super().form_valid(form)
