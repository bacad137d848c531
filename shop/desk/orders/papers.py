"""What is printed: a slip, an invoice, the slips of many orders."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.generic import View
from oscar.core.loading import get_model

PAPERS = {"slip": "packing_slip", "invoice": "invoice"}


class PaperView(View):
    """A PDF of an order; it holds an address, so nothing on the way may keep it."""

    http_method_names = ("get", "head")
    paper = "slip"

    def get(self, request, pk):
        from shop.fulfilment import documents  # noqa: PLC0415  its PDF library takes 0.5 s

        if not request.user.has_perm("order.view_order"):
            raise PermissionDenied
        order = get_object_or_404(get_model("order", "Order"), pk=pk)
        name = PAPERS[self.paper]
        return pdf(getattr(documents, name)(order), f"{name.replace('_', '-')}-{order.number}")


def pdf(content: bytes, name: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{name}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )
