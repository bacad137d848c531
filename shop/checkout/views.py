"""The checkout on one page, and the way to the payment page."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache
from django.views.generic import FormView, View

from shop.cart.promo_codes import GIVES_NOTHING, codes_of_cart, drop_dead_codes
from shop.cart.selectors import TOO_HEAVY, cart_lines
from shop.delivery.selectors import all_rates
from shop.discounts.applying import know_buyer
from shop.orders.addresses import HOME
from shop.orders.links import order_url
from shop.payments.interface import PaymentRefused, ProviderUnavailable
from shop.tax.states import is_state
from shop.web.pasted import without_unseen

from . import services
from .addresses import SHIPS_NOWHERE, first_address, shipping_countries
from .changes import changes
from .failures import OrderNotMade
from .forms import CheckoutForm
from .just_bought import just_bought
from .places import OF_COUNTRY
from .quotes import Quote, quote_cart, shipping_methods
from .shipping_choice import arrives, picked_method, with_method

NOT_WRITTEN = "Your payment has come, and its order is still being written. Wait a minute."
SILENT = "The payment page does not answer right now. Nothing was charged. Try again in a minute."


@method_decorator(never_cache, name="dispatch")
class HoldView(View):
    """Keeps what is in the cart for some minutes, then shows the checkout."""

    http_method_names = ["post"]

    def post(self, request):
        basket = request.basket
        rates = all_rates()
        methods = shipping_methods(basket, rates=rates) if not basket.is_empty else []
        if methods:
            try:
                services.check_lines(basket)
                services.hold_cart(basket, quote_cart(basket, methods[0]), rates)
            except services.CheckoutError as error:
                messages.error(request, str(error))
                return redirect("basket:summary")
        return redirect("checkout:index")


@method_decorator(never_cache, name="dispatch")
class CheckoutView(FormView):
    """Contact, address, shipping, then the provider's page."""

    template_name = "shop/checkout.html"
    form_class = CheckoutForm
    changed: tuple[str, ...] = ()

    def dispatch(self, request, *args, **kwargs):
        if not request.basket.id or request.basket.is_empty:
            return self.nothing_to_buy()
        typed = request.POST or self.get_initial()
        know_buyer(request, without_unseen(typed.get("email", "").strip()))
        rates = all_rates()
        self.countries = shipping_countries(rates)
        if not self.countries:
            messages.error(request, SHIPS_NOWHERE)
            return redirect("basket:summary")
        country = typed.get("country")
        self.country = country if country in dict(self.countries) else self.countries[0][0]
        self.state = state if is_state(state := typed.get("state")) else ""
        self.methods = shipping_methods(request.basket, self.country, rates)
        self.too_heavy = not self.methods
        if self.too_heavy:  # for that country: the page stays, with the first country's methods
            self.methods = shipping_methods(request.basket, self.countries[0][0], rates)
        if not self.methods:
            messages.error(request, TOO_HEAVY)
            return redirect("basket:summary")
        self.picked = picked_method(typed)
        self.method = next((m for m in self.methods if m.code == self.picked), self.methods[0])
        if not request.POST and self.method == self.methods[0]:
            self.picked = ""  # of an attempt only the way is known, not who chose it
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        """The button beside the country asks for that country's fields, and sends nothing else."""
        if OF_COUNTRY in request.POST:
            return self.unchecked()
        return super().post(request, *args, **kwargs)

    def unchecked(self):
        """The page with what was typed so far, and no word about what is missing."""
        sent = self.request.POST
        form = CheckoutForm(
            initial=sent.dict()
            | {"shipping_method": self.method.code, "country": self.country}
            | {"later_mails": sent.getlist("later_mails")},
            **self.choices(),
        )
        return self.render_to_response(self.get_context_data(form=form))

    def nothing_to_buy(self):
        """In another window, or before Back, the cart may have been paid."""
        if order := just_bought(self.request):
            return self.already(services.AlreadyOrdered(order))
        messages.info(self.request, "Your cart is empty. Put something in it first.")
        return redirect("basket:summary")

    def already(self, bought: services.AlreadyOrdered):
        messages.info(self.request, str(bought))
        return redirect(order_url(bought.order))

    @cached_property
    def attempt(self):
        return services.current_attempt(self.request.basket)

    def get_initial(self):
        """Nothing for a form that was sent: it says all itself."""
        if self.request.POST:
            return {}
        if self.attempt and self.attempt.email:
            return CheckoutForm.initial_of(self.attempt)
        user = self.request.user
        if not user.is_authenticated:
            return {}
        own = {"email": user.email, "first_name": user.first_name, "last_name": user.last_name}
        return own | first_address(user)

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        kwargs["initial"] |= {"shipping_method": self.method.code, "country": self.country}
        if "data" in kwargs:
            kwargs["data"] = with_method(kwargs["data"], self.method.code)
        return kwargs | self.choices()

    def choices(self) -> dict:
        return {
            "shipping_methods": self.methods,
            "countries": self.countries,
            "too_heavy": self.too_heavy,
            "has_tape": _has_tape(self.request.basket),
        }

    def form_valid(self, form):
        drop_dead_codes(self.request)  # each page has said so, or the changes do
        try:
            services.check_lines(self.request.basket)
        except services.CheckoutError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        quote = self.quote()
        seen = Quote.from_signed(self.request.POST.get("seen", ""))
        if seen != quote:
            self.changed = tuple(changes(seen, quote)) if seen else ("Check the total below.",)
            return self.render_to_response(self.get_context_data(form=form))
        return self.pay(form, quote)

    def pay(self, form, quote: Quote):
        user = self.request.user
        agreement = services.Agreement(
            user_id=user.pk if user.is_authenticated else None,
            email=form.cleaned_data["email"],
            address=form.address(),
            quote=quote,
            later_mails=tuple(form.cleaned_data.get("later_mails", ())),
        )
        try:
            attempt = services.begin_payment(self.request.basket, agreement)
        except services.AlreadyOrdered as bought:
            return self.already(bought)
        except services.CheckoutError as error:
            form.add_error(None, str(error))
        except OrderNotMade:
            form.add_error(None, NOT_WRITTEN)
        except (ProviderUnavailable, PaymentRefused):
            form.add_error(None, SILENT)
        else:
            return redirect(attempt.payment_url)
        return self.form_invalid(form)

    def quote(self) -> Quote:
        known = (self.state or self.country != HOME) and not self.too_heavy
        country = self.country if known else ""
        return quote_cart(self.request.basket, self.method, country, self.state)

    def get_context_data(self, **kwargs):
        basket, quote = self.request.basket, self.quote()
        for sentence in codes_of_cart(self.request).sentences(GIVES_NOTHING):
            messages.warning(self.request, sentence)
        return super().get_context_data(
            lines=cart_lines(basket),
            totals=quote.unshipped_totals() if self.too_heavy else quote.totals(),
            seen=quote.signed(),
            changed=self.changed,
            attempt=self.attempt,
            picked=self.picked,
            shown=self.method.code,
            shipping_methods=[
                (m.code, m.name, arrives(m), m.calculate(basket).excl_tax) for m in self.methods
            ],
            **kwargs,
        )


class QuoteView(CheckoutView):
    """The same page for another state or shipping method, while the form is being filled in: a
    script takes the sums from it. Checks and changes nothing."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        return self.unchecked()


def _has_tape(basket) -> bool:
    return any(hasattr(line.product, "tape_package") for line in basket.all_lines())
