"""The product form in the dashboard, with three more tabs: package, weight, and body regions."""

from django.core.exceptions import BadRequest
from django.db import transaction
from django.forms.models import inlineformset_factory
from django.views.generic import RedirectView
from oscar.apps.dashboard.catalogue import views
from oscar.core.loading import get_model

from shop.checkout.promised_stock import KeepsPromisedStock
from shop.delivery.models import PackageWeight
from shop.links.selectors import link_view
from shop.links.services import link_product
from shop.regions.models import RegionProduct
from shop.tape.models import TapePackage

Product = get_model("catalogue", "Product")


class OurFormSet:
    """Oscar hands its formsets the product class and the user first; ours need neither."""

    def __init__(self, product_class, user, *args, **kwargs):
        super().__init__(*args, **kwargs)


class PackageFormSet(
    OurFormSet, inlineformset_factory(Product, TapePackage, fields="__all__", extra=1, max_num=1)
):
    pass


class WeightFormSet(
    OurFormSet, inlineformset_factory(Product, PackageWeight, fields=["grams"], extra=1, max_num=1)
):
    pass


class RegionFormSet(
    OurFormSet, inlineformset_factory(Product, RegionProduct, fields=["region"], extra=2)
):
    def save_new(self, form, commit=True):
        """A region picked here puts the product at the end of that region's list."""
        row = super().save_new(form, commit=False)
        row.position = RegionProduct.objects.filter(region=row.region).count()
        if commit:
            row.save()
        return row


class ProductCreateUpdateView(views.ProductCreateUpdateView):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.formsets |= {
            "package_formset": PackageFormSet,
            "weight_formset": WeightFormSet,
            "region_formset": RegionFormSet,
        }

    @transaction.atomic
    def process_all_forms(self, form):
        """Nobody buys between the check of the new stock and its writing; checkout takes these
        locks in the same order."""
        records = get_model("partner", "StockRecord").objects.filter(product=self.object)
        list(records.select_for_update().order_by("pk"))
        return super().process_all_forms(form)

    def forms_valid(self, form, formsets):
        answer = super().forms_valid(form, formsets)
        link_product(self.object)
        return answer

    def get_context_data(self, **kwargs):
        link = link_view(product=self.object.pk) if self.object else None
        return super().get_context_data(**kwargs) | {"short_link": link}

    form_valid = form_invalid = process_all_forms  # as in Oscar: it looks at all forms at once


class ProductDeleteView(KeepsPromisedStock, views.ProductDeleteView):
    pass


class ProductLookupView(views.ProductLookupView):
    def get_args(self):
        """Oscar takes whatever stands in the address for numbers that the database knows."""
        try:
            initial, query, page, limit = super().get_args()
            known = [int(number) for number in (initial or "1").split(",")]
        except ValueError as odd:
            raise BadRequest("The look-up takes numbers.") from odd
        if not all(0 < number < 10**9 for number in (page, limit, *known)):
            raise BadRequest("The look-up takes smaller numbers.")
        return initial, query, page, limit


class StockAlertListView(RedirectView):
    """Oscar's alerts hear of no sale: checkout writes stock without its signals. Ours count."""

    pattern_name = "dashboard:low-stock"
