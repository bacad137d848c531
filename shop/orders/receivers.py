"""Accounts whose name or address changes, or that go: their orders are found by something else."""

from django.conf import settings
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from oscar.core.loading import get_model

from .words import OF_PEOPLE, renew_words

FOUND_BY = {*OF_PEOPLE, "email"}


def _orders_of(user) -> list[int]:
    orders = get_model("order", "Order").objects.filter(user=user)
    return list(orders.order_by().values_list("pk", flat=True))


@receiver(post_save, sender=settings.AUTH_USER_MODEL)
def renew_of(sender, instance, created, update_fields=None, raw=False, **kwargs) -> None:
    """Not at a log-in, which writes its time alone."""
    if created or raw or (update_fields is not None and FOUND_BY.isdisjoint(update_fields)):
        return
    renew_words(_orders_of(instance))


@receiver(pre_delete, sender=settings.AUTH_USER_MODEL)
def note_orders(sender, instance, **kwargs) -> None:
    instance.orders_left = _orders_of(instance)


@receiver(post_delete, sender=settings.AUTH_USER_MODEL)
def forget_of(sender, instance, **kwargs) -> None:
    renew_words(instance.orders_left)
