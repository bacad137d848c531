from django.shortcuts import get_object_or_404, redirect
from oscar.core.loading import get_model


def to_orders(request):
    return redirect("orders:index")


def to_order(request, number):
    order = get_object_or_404(get_model("order", "Order"), number=number)
    return redirect("orders:inspect", order.pk)
