"""What the list of orders is narrowed by."""

from datetime import date

import django_filters
from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import Max
from django_filters.fields import DateRangeField
from oscar.core.loading import get_model
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet

from shop.orders.status import OrderStatus
from shop.sources.models import OrderLineSource

from .views import EXPRESS

DATES = (date(2000, 1, 1), date(2100, 1, 1))
STATES = [
    (OrderStatus.PAID, "Paid"),
    (OrderStatus.PACKED, "Packed"),
    (OrderStatus.SHIPPED, "Shipped"),
    (OrderStatus.DELIVERED, "Delivered"),
    (OrderStatus.CANCELED, "Canceled"),
    (OrderStatus.REFUNDED, "Refunded"),
]


class DayField(DateRangeField):
    """Years outside of these cannot be a day in every time zone."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields:
            field.validators += [MinValueValidator(DATES[0]), MaxValueValidator(DATES[1])]


class DayFilter(django_filters.DateFromToRangeFilter):
    field_class = DayField


def guides_that_sold() -> list[tuple[str, str]]:
    """(page key, title) of every page that an order came from, under its last title. The database
    finds the last ones: there are as many rows as lines were sold."""
    last = OrderLineSource.objects.order_by().values("page_key").annotate(last=Max("pk"))
    rows = OrderLineSource.objects.filter(pk__in=last.values("last")).order_by("title")
    return [(str(key), title) for key, title in rows.values_list("page_key", "title")]


def countries() -> list[tuple[str, str]]:
    used = get_model("order", "ShippingAddress").objects.values("country_id")
    rows = get_model("address", "Country").objects.filter(pk__in=used)
    return [(row.pk, row.printable_name) for row in rows]


class OrderFilters(WagtailFilterSet):
    state = django_filters.MultipleChoiceFilter(
        field_name="status",
        label="State",
        choices=STATES,
        widget=forms.CheckboxSelectMultiple,
        distinct=False,
    )
    placed = DayFilter(field_name="date_placed", label="Placed", widget=DateRangePickerWidget)
    guide = django_filters.ChoiceFilter(label="Sold by the page", method="of_guide")
    sku = django_filters.CharFilter(label="SKU", max_length=60, method="with_sku")
    country = django_filters.ChoiceFilter(field_name="shipping_address__country", label="Country")

    express = django_filters.ChoiceFilter(
        label="Packed first",
        choices=[("yes", "Yes: express"), ("no", "No")],
        method="packed_first",
    )

    class Meta:
        model = get_model("order", "Order")
        fields = []

    def __init__(self, *args, **kwargs):
        """What can be chosen is read once; a form would ask again wherever it shows a choice."""
        super().__init__(*args, **kwargs)
        self.filters["guide"].extra["choices"] = guides_that_sold()
        self.filters["country"].extra["choices"] = countries()

    def packed_first(self, orders, name, answer):
        return orders.filter(EXPRESS if answer == "yes" else ~EXPRESS)

    def of_guide(self, orders, name, page_key):
        sold = OrderLineSource.objects.filter(page_key=page_key)
        return orders.filter(pk__in=sold.values("line__order"))

    def with_sku(self, orders, name, sku):
        return orders.filter(words__skus__contains=sku.strip().upper())
