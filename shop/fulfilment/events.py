"""Records events of an order's timeline, in the caller's transaction."""

from .models import OrderEvent


def record_event(order, kind: str, sentence: str, user=None) -> OrderEvent:
    """Add a sentence to the order's timeline. `kind` is one of OrderEvent.Kind, else ValueError;
    `user` is who did it, None for the shop itself."""
    return OrderEvent.objects.create(
        order=order,
        kind=OrderEvent.Kind(kind),
        sentence=sentence,
        user=user if user is not None and user.pk else None,
    )
