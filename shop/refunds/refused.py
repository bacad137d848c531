"""Refunds that the provider refused, or whose money came back, until they are made good: a later
one of the order sends as much, or a bank has taken it."""

from django.db.models import Exists, OuterRef, QuerySet

from .models import Refund


def refused_refunds() -> QuerySet[Refund]:
    later = Refund.objects.filter(
        order=OuterRef("order"),
        pk__gt=OuterRef("pk"),
        amount__gte=OuterRef("amount"),
        status__in=Refund.COUNTED,
    )
    return Refund.objects.filter(~Exists(later), status=Refund.Status.REFUSED)
