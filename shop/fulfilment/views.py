"""Papers of an order, and the list of what runs low. Pages that only read."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.generic import ListView, View
from oscar.core.loading import get_model

from .low_stock import low_stock


class PaperView(View):
    """A PDF of an order; it holds an address, so nothing on the way may keep it."""

    http_method_names = ["get", "head"]
    name = ""

    def get(self, request, number):
        order = get_object_or_404(get_model("order", "Order"), number=number)
        return HttpResponse(
            self.paper(order),
            content_type="application/pdf",
            headers={
                "Content-Disposition": f'inline; filename="{self.name}-{order.number}.pdf"',
                "Cache-Control": "private, no-store",
            },
        )


class PackingSlipView(PaperView):
    name = "packing-slip"

    def paper(self, order) -> bytes:
        from .documents import packing_slip  # its PDF library is half a second of each start

        return packing_slip(order)


class InvoiceView(PaperView):
    name = "invoice"

    def paper(self, order) -> bytes:
        from .documents import invoice

        return invoice(order)


class LowStockView(ListView):
    template_name = "oscar/dashboard/fulfilment/low_stock.html"
    context_object_name = "records"
    paginate_by = 50
    http_method_names = ["get", "head"]

    def get_queryset(self):
        return low_stock()
