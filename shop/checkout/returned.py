"""Money that went back for want of an order, and did not arrive: it is owed again."""

import logging
from datetime import timedelta

from django.utils import timezone

from shop.payments.one_by_one import one_by_one
from shop.payments.provider import get_provider

from .models import CheckoutAttempt

logger = logging.getLogger(__name__)
Status = CheckoutAttempt.Status
LOOKED_BACK = timedelta(days=30)


def check_returned(attempt_id) -> bool:
    """Whether the attempt's money is owed again. The audit counts it until it is back, by hand
    perhaps. Raises ProviderUnavailable, PaymentRefused."""
    attempt = CheckoutAttempt.objects.get(pk=attempt_id)
    if attempt.status != Status.REFUNDED:
        return False
    provider = get_provider()
    failed = [known for known in provider.refunds(attempt.payment_reference) if known.failed]
    if not failed:
        return False
    payment = provider.status(attempt.session)
    if payment.refunded >= payment.amount:  # sent anew, and arrived
        return False
    logger.error("The money of attempt %s did not arrive: %s", attempt.pk, failed[-1].problem)
    refunded = CheckoutAttempt.objects.filter(pk=attempt.pk, status=Status.REFUNDED)
    # Not an active state: its cart may be at another payment page by now.
    return bool(refunded.update(status=Status.EXPIRED, refund_due=True, changed=timezone.now()))


def check_returned_lately() -> int:
    """Ask about those of the last 30 days; how many are owed again."""
    since = timezone.now() - LOOKED_BACK
    lately = CheckoutAttempt.objects.filter(status=Status.REFUNDED, changed__gte=since)
    return one_by_one(lately.order_by("created").values_list("pk", flat=True), check_returned)
