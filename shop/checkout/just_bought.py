"""The order that this browser paid a moment ago: for Back, or a form that is sent once more."""

from datetime import timedelta

from django.utils import timezone

from .models import CheckoutAttempt

KEY, LATELY = "just_bought", timedelta(hours=1)


def remember(request, attempt: CheckoutAttempt) -> None:
    request.session[KEY] = str(attempt.pk)


def just_bought(request):
    """The order; None if there is none, or it is too long ago for an empty cart to mean it."""
    known = request.session.get(KEY)
    if known is None:
        return None
    attempts = CheckoutAttempt.objects.select_related("order").exclude(order=None)
    attempt = attempts.filter(pk=known, changed__gte=timezone.now() - LATELY).first()
    return attempt and attempt.order
