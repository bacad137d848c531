"""What a checkout asks of a provider."""

import uuid
from datetime import timedelta

from django.utils import timezone

from shop.payments.interface import PaymentRequest


def ask(**changes) -> PaymentRequest:
    """A request for $17.94, of a new attempt."""
    return PaymentRequest(
        **{
            "key": uuid.uuid4(),
            "amount": 1794,
            "currency": "USD",
            "email": "ada@example.com",
            "description": "KT Tape, 1 piece",
            "success_url": "http://testserver/back/?session={CHECKOUT_SESSION_ID}",
            "cancel_url": "http://testserver/cart/",
            "expires": timezone.now() + timedelta(hours=1),
        }
        | changes
    )
