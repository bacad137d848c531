"""Where the payment page leads back to, paid or not: the order, or why there is none."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import View
from django_htmx.http import HttpResponseClientRedirect

from shop.cart.selectors import cart_lines
from shop.orders.links import order_url
from shop.payments.interface import PaymentRefused, ProviderUnavailable

from . import services
from .failures import OrderNotMade
from .just_bought import remember
from .models import CheckoutAttempt
from .quotes import Quote
from .settling import settle


@method_decorator(never_cache, name="dispatch")
class ReturnView(View):
    """Where the provider sends shoppers. What happened is the provider's to say, so the address
    alone changes nothing."""

    unpaid = ("shop/payment_waiting.html", {})  # the payment page is open, as far as is known

    def get(self, request, pk):
        try:
            attempt = settle(pk)
        except CheckoutAttempt.DoesNotExist as nothing:
            raise Http404("No payment has this address.") from nothing
        except (OrderNotMade, ProviderUnavailable, PaymentRefused):
            return self.say(CheckoutAttempt.objects.get(pk=pk), *ReturnView.unpaid)
        if attempt.order:
            remember(request, attempt)
            to = HttpResponseClientRedirect if request.htmx else redirect
            return to(order_url(attempt.order))
        return self.say(attempt, *self.end(attempt))

    def end(self, attempt: CheckoutAttempt) -> tuple[str, dict]:
        """The page that says why there is no order, and what it takes."""
        if attempt.status == CheckoutAttempt.Status.REFUNDED:
            return "shop/payment_returned.html", {"failed": bool(attempt.problem)}
        if attempt.declined:
            return "shop/payment_failed.html", {"canceled": False}
        if attempt.status == CheckoutAttempt.Status.EXPIRED:
            return "shop/hold_expired.html", {"again_url": "/checkout/hold/"}
        if attempt.status == CheckoutAttempt.Status.CANCELED:
            return "shop/payment_failed.html", {"canceled": True}
        return self.unpaid

    def say(self, attempt: CheckoutAttempt, template: str, context: dict):
        return render(self.request, template, stop_context(self.request, attempt) | context)


class CanceledView(ReturnView):
    """Where the provider's "back" leads. Nothing is given up by it: the hold goes on."""

    unpaid = ("shop/payment_failed.html", {"canceled": True})


def stop_context(request, attempt: CheckoutAttempt) -> dict:
    """What the pages show that end a try to pay: the visitor's own cart, whosever the attempt."""
    own = request.basket.id is not None and attempt.basket_id == request.basket.id
    quote = Quote.from_json(attempt.quote) if own and attempt.quote else None
    return {
        "lines": cart_lines(request.basket) if own else [],
        "totals": quote.totals() if quote else None,
        "minutes": services.hold_minutes(attempt),
        "minutes_left": -(-attempt.seconds_left // 60) if attempt.is_active else 0,
        "again_url": "/checkout/",
    }
