"""Looking up an order without an account: by its number and the email it was placed with."""

from allauth.account.decorators import reauthentication_required
from django.contrib.auth.decorators import login_required
from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import FormView, TemplateView

from shop.orders.links import order_for_token, order_token
from shop.web import limits

from .forms import OrderLookUpForm
from .orders import order_page
from .personal.export import everything_about


@method_decorator([never_cache, login_required, reauthentication_required], name="dispatch")
class MyDataView(TemplateView):
    """What the shop knows of whoever is logged in: a POST downloads it, after the password."""

    template_name = "oscar/customer/my_data.html"

    def post(self, request):
        answer = JsonResponse(everything_about(request.user), json_dumps_params={"indent": 2})
        answer["Content-Disposition"] = 'attachment; filename="my-data.json"'
        return answer


@method_decorator(never_cache, name="dispatch")
class OrderLookUpView(FormView):
    template_name = "oscar/customer/anon_order_form.html"
    form_class = OrderLookUpForm

    def post(self, request, *args, **kwargs):
        number = request.POST.get("number", "").strip().upper()[:30]
        if not limits.allowed(request, limits.ORDER_LOOK_UP, number):
            return limits.too_often(request)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        return redirect("customer:order-status", token=order_token(form.order))


@method_decorator(never_cache, name="dispatch")
class OrderStatusView(TemplateView):
    """How far an order is, for whoever holds its signed link."""

    template_name = "oscar/customer/anon_order.html"

    def get_context_data(self, token, **kwargs):
        order = order_for_token(token)
        if order is None:
            raise Http404("This link does not open an order.")
        return super().get_context_data(**order_page(order), **kwargs)
