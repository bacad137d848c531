"""The signed links in the mails: whoever holds one holds the mailbox."""

from django.conf import settings
from django.core import signing
from django.urls import reverse

from .models import Subscriber

CONFIRM, OUT = "shop.newsletter.confirm", "shop.newsletter.out"


def confirm_url(subscriber: Subscriber) -> str:
    """It holds for this asking alone: a link of before does not bring back whoever has left."""
    token = signing.dumps([subscriber.pk, subscriber.asked_at.timestamp()], salt=CONFIRM)
    return settings.SITE_URL + reverse("newsletter:confirm", args=[token])


def out_url(pk: int) -> str:
    """It ends what this subscriber gets, as long as the secret key lives."""
    token = signing.dumps(pk, salt=OUT)
    return settings.SITE_URL + reverse("newsletter:out", args=[token])


def asked_by_token(token: str) -> Subscriber | None:
    """None if the link was altered, or its asking is over."""
    try:
        pk, asked_at = signing.loads(token, salt=CONFIRM)
    except signing.BadSignature:
        return None
    found = Subscriber.objects.filter(pk=pk).first()
    return found if found and found.asked_at.timestamp() == asked_at else None


def subscriber_of_token(token: str) -> int | None:
    """The number of somebody who may be forgotten by now; None if the link was altered."""
    try:
        return signing.loads(token, salt=OUT)
    except signing.BadSignature:
        return None
