"""Refunds that the provider refused, or whose money came back, until they are made good: a later
one of the order sends as much, or a bank has taken it."""

from collections.abc import Iterable

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


def refused_of(refunds: Iterable[Refund]) -> list[Refund]:
    """The same of one order's refunds, without a query."""
    refunds = list(refunds)
    counted = [refund for refund in refunds if refund.status in Refund.COUNTED]
    return [
        refund
        for refund in refunds
        if refund.status == Refund.Status.REFUSED
        and not any(c.pk > refund.pk and c.amount >= refund.amount for c in counted)
    ]
