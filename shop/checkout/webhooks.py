"""The payment provider's webhook. The payment's state is then fetched from the provider."""

import logging
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.http import HttpResponse, HttpResponseBadRequest
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django_tasks import task

from shop.payments.interface import InvalidWebhook
from shop.payments.provider import get_provider
from shop.refunds.checking import check_order

from .models import CheckoutAttempt, PaymentEvent
from .returned import check_returned
from .settling import settle

logger = logging.getLogger(__name__)


@method_decorator(csrf_exempt, name="dispatch")
class WebhookView(View):
    """Checks the signature, keeps the event's name once, and answers at once; the work is a task.

    An event that comes again, late or in another order finds its work done. A task that is lost
    is made good by the job that reconciles payments.
    """

    http_method_names = ["post"]

    def post(self, request):
        provider = get_provider()
        try:
            event = provider.parse_webhook(request.body, request.headers)
        except InvalidWebhook:
            return HttpResponseBadRequest("This request is not signed by the payment provider.\n")
        _, is_new = PaymentEvent.objects.get_or_create(
            provider=provider.code,
            event=event.id,
            defaults={"kind": event.kind, "session": event.session},
        )
        names = (event.session, event.details.get("key", ""), event.details.get("reference", ""))
        if is_new and any(names):
            transaction.on_commit(lambda: settle_session.enqueue(*names))
        return HttpResponse("Noted.\n", content_type="text/plain")


@task(priority=60)  # before the mail of the order that it makes (shop.mails.services.FIRST)
def settle_session(session: str, key: str = "", reference: str = "") -> None:
    """Settle the attempt of a payment page; of a key or a charge where the event names no page:
    then it is about a refund or a dispute, and those are asked about, too. One that is not ours is
    none of our business."""
    known = Q(session=session) if session else _by_names(key, reference)
    attempt = CheckoutAttempt.objects.filter(known).first()
    if attempt is None:
        logger.info("An event is of no attempt of ours: %s", session or key or reference)
        return
    attempt = settle(attempt.pk)
    if attempt.order and not session:
        check_order(attempt.order)
    elif not session:
        check_returned(attempt.pk)


def _by_names(key: str, reference: str) -> Q:
    """Whoever uses the account for something else may write anything into the metadata."""
    known = Q(payment_reference=reference) if reference else Q(pk__in=[])
    try:
        return known | Q(pk=UUID(key))
    except ValueError:
        return known
