"""Staff's list of what runs low. A page that only reads."""

from django.views.generic import ListView

from .low_stock import low_stock


class LowStockView(ListView):
    template_name = "oscar/dashboard/fulfilment/low_stock.html"
    context_object_name = "records"
    paginate_by = 50
    http_method_names = ["get", "head"]

    def get_queryset(self):
        return low_stock()
