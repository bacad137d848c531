"""Shipping rates on the desk. Orders that were placed keep what they paid."""

from django import forms
from django.contrib import messages
from django.shortcuts import redirect
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from shop.delivery.forms import ShippingRateForm
from shop.delivery.models import ShippingRate
from shop.web.money import money

from .history import note_rate


def overlapping(rate: ShippingRate) -> list[ShippingRate]:
    """Other rows of the same way of shipping that some cart would fit, too."""
    others = ShippingRate.objects.filter(code=rate.code).exclude(pk=rate.pk)
    return [other for other in others if _meet(rate, other)]


def _meet(one: ShippingRate, other: ShippingRate) -> bool:
    def ends_before(low, high) -> bool:
        return low.max_total is not None and low.max_total <= high.min_total

    countries = set(one.country_codes) & set(other.country_codes)
    same_weight = one.max_weight == other.max_weight
    apart = ends_before(one, other) or ends_before(other, one)
    return bool(countries) and same_weight and not apart


class RateForm(ShippingRateForm):
    """Says of a band that overlaps another before it is saved: the cheaper of both counts."""

    keep_both = forms.BooleanField(
        required=False, label="Keep it although it overlaps another rate; the cheaper counts"
    )

    def clean(self):
        cleaned = super().clean()
        if self.errors or cleaned.get("keep_both"):
            return cleaned
        rate = ShippingRate(
            pk=self.instance.pk, **{name: cleaned[name] for name in self._meta.fields}
        )
        found = overlapping(rate)
        if found:
            names = ", ".join(f"{other.name} ({money(other.price)})" for other in found)
            self.add_error("keep_both", f"For some carts {names} fits, too. Tick to keep both.")
        return cleaned


def only_reached_by(rate: ShippingRate) -> list[str]:
    """Countries that no other rate reaches: without this one no cart there could be ordered."""
    others = ShippingRate.objects.exclude(pk=rate.pk)
    reached = {code for other in others for code in other.country_codes}
    return [code for code in rate.country_codes if code not in reached]


class RateEditView(generic.EditView):
    def save_instance(self):
        """Said in the history with what was there before; Wagtail would say that it was edited."""
        rate = self.form.save()
        note_rate(rate, self.form, self.request.user)
        return rate


class RateDeleteView(generic.DeleteView):
    def post(self, request, *args, **kwargs):
        if countries := only_reached_by(self.object):
            where = ", ".join(countries)
            sentence = f"{self.object.name} stays: no other rate reaches {where}. Add one first."
            messages.error(request, sentence)
            return redirect(self.index_url_name)
        return super().post(request, *args, **kwargs)


class RateViewSet(ModelViewSet):
    model = ShippingRate
    name = "shipping_rates"
    url_prefix = "shipping-rates"  # Wagtail’s settings have all below settings/
    edit_view_class = RateEditView
    delete_view_class = RateDeleteView
    icon = "site"
    menu_label = "Shipping rates"
    menu_order = 800
    add_to_settings_menu = True
    copy_view_enabled = True
    add_to_reference_index = False
    ordering = ("code", "min_total", "pk")
    list_per_page = 50
    list_display = (
        "name",
        Column("price", accessor=lambda rate: money(rate.price), label="Price"),
        Column("carts", accessor=lambda rate: carts_of(rate), label="Carts"),
        Column("weight", accessor=lambda rate: weight_of(rate), label="Weight"),
        "countries",
        Column("days", accessor=lambda r: f"{r.days_from} to {r.days_to}", label="Working days"),
    )

    def get_form_class(self, for_update=False):
        return RateForm


def carts_of(rate: ShippingRate) -> str:
    below = f" to below {money(rate.max_total)}" if rate.max_total is not None else ""
    return f"from {money(rate.min_total)}{below}"


def weight_of(rate: ShippingRate) -> str:
    return f"up to {rate.max_weight:,} g" if rate.max_weight else "any"


rate_viewset = RateViewSet()
