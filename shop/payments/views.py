"""The test provider's page: stands where Stripe's own page stands in a real shop."""

from decimal import Decimal

from babel.numbers import get_currency_precision
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView

from .interface import PaymentState
from .models import TrialSession
from .provider import get_provider


@method_decorator(never_cache, name="dispatch")
class TrialPaymentView(TemplateView):
    """Approve, decline or go back. Reading the page writes nothing."""

    template_name = "shop/trial_payment.html"

    def dispatch(self, request, *args, session, **kwargs):
        self.provider = get_provider()
        if self.provider.code != "test":
            raise Http404("This shop takes real payments.")
        self.session = get_object_or_404(TrialSession, pk=session)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        if self.session.current_state == TrialSession.State.PAID:
            return redirect(self.success_url())
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        decision = request.POST.get("decision")
        if decision == "cancel":
            return redirect(self.session.cancel_url)
        if decision != "approve":
            self.provider.decline(self.session.pk)
            return redirect(f"{request.path}?declined=1")
        if self.provider.approve(self.session.pk).state is PaymentState.PAID:
            return redirect(self.success_url())
        return redirect(request.path)  # it closed meanwhile, and the page says so

    def success_url(self) -> str:
        """With the session's name where Stripe would put it."""
        return self.session.success_url.replace("{CHECKOUT_SESSION_ID}", self.session.pk)

    def get_context_data(self, **kwargs):
        decimals = get_currency_precision(self.session.currency)
        return super().get_context_data(
            session=self.session,
            amount=Decimal(self.session.amount).scaleb(-decimals),
            expired=self.session.current_state == TrialSession.State.EXPIRED,
            declined="declined" in self.request.GET,
            **kwargs,
        )
