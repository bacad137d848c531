from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import FormView, TemplateView
from oscar.core.loading import get_class

from shop.cart.selectors import cart_lines, cart_totals
from shop.payments.provider import get_provider

from . import services
from .addresses import first_address
from .forms import CheckoutForm
from .models import CheckoutAttempt
from .orders import order_for_token, order_url, order_view


@method_decorator(never_cache, name="dispatch")
class CheckoutView(FormView):
    """Contact, address, shipping, then the provider's page."""

    template_name = "shop/checkout.html"
    form_class = CheckoutForm

    def dispatch(self, request, *args, **kwargs):
        if not request.basket.id or request.basket.is_empty:
            messages.info(request, "Your cart is empty. Put something in it first.")
            return redirect("basket:summary")
        repository = get_class("shipping.repository", "Repository")()
        self.methods = repository.get_shipping_methods(request.basket)
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        initial = {"shipping_method": self.methods[0].code}
        if self.request.user.is_authenticated:
            user = self.request.user
            initial |= {"email": user.email, "first_name": user.first_name}
            initial["last_name"] = user.last_name
            initial |= first_address(user)
        return initial

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"shipping_methods": self.methods}

    def form_valid(self, form):
        data = form.cleaned_data
        method = next(m for m in self.methods if m.code == data["shipping_method"])
        try:
            attempt = services.start_attempt(
                self.request.basket, self.request.user, data["email"], form.address(), method
            )
        except services.CheckoutError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        return redirect(get_provider().start(attempt))

    def get_context_data(self, **kwargs):
        basket = self.request.basket
        chosen = self.request.POST.get("shipping_method")
        method = next((m for m in self.methods if m.code == chosen), self.methods[0])
        return super().get_context_data(
            lines=cart_lines(basket),
            totals=cart_totals(basket, method),
            shipping_methods=[
                (m.code, m.name, m.description, m.calculate(basket).excl_tax) for m in self.methods
            ],
            **kwargs,
        )


@method_decorator(never_cache, name="dispatch")
class TestPaymentView(TemplateView):
    """The test provider's page: stands where a real provider's own page will."""

    template_name = "shop/test_payment.html"

    def dispatch(self, request, *args, **kwargs):
        get_provider()
        self.attempt = get_object_or_404(CheckoutAttempt, pk=kwargs["pk"])
        if self.attempt.order:
            return redirect(order_url(self.attempt.order))
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(attempt=self.attempt, **kwargs)

    def post(self, request, *args, **kwargs):
        if request.POST.get("decision") != "approve":
            services.decline(self.attempt)
            messages.error(
                request,
                "The payment was declined, and nothing was charged. Your cart is as it was.",
            )
            return redirect("checkout:index")
        try:
            order = services.finalise(self.attempt.pk, self.prepare_basket)
        except services.CheckoutError as error:
            messages.error(request, str(error))
            return redirect("basket:summary")
        return redirect(order_url(order))

    def prepare_basket(self, basket):
        basket.strategy = self.request.strategy
        buyer = self.attempt.user or AnonymousUser()  # nobody at all would be given no voucher
        get_class("offer.applicator", "Applicator")().apply(basket, buyer, self.request)
        return basket


@method_decorator(never_cache, name="dispatch")
class OrderView(TemplateView):
    template_name = "shop/order_placed.html"

    def get_context_data(self, token, **kwargs):
        order = order_for_token(token)
        if order is None:
            raise Http404("This link does not open an order. Use the one in your mail.")
        return super().get_context_data(order=order_view(order), **kwargs)
