"""The product form in the dashboard, with two more tabs: the package, and the body regions."""

from django.forms.models import inlineformset_factory
from oscar.apps.dashboard.catalogue import views
from oscar.core.loading import get_model

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
        self.formsets |= {"package_formset": PackageFormSet, "region_formset": RegionFormSet}
