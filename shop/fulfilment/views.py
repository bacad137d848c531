"""Papers of an order. Pages that only read."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.generic import View
from oscar.core.loading import get_model


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
        from .documents import packing_slip  # noqa: PLC0415  its PDF library takes 0.5 s

        return packing_slip(order)


class InvoiceView(PaperView):
    name = "invoice"

    def paper(self, order) -> bytes:
        from .documents import invoice  # noqa: PLC0415

        return invoice(order)
