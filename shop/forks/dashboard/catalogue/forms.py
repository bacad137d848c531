"""The stock and the price of a product, typed while orders come in; its pictures."""

from decimal import ROUND_HALF_UP, Decimal

from django import forms
from django.db.models import Q
from oscar.apps.dashboard.catalogue import forms as stock
from oscar.core.loading import get_model

from claims.forms import NoClaims
from claims.places import Text
from shop.pictures.uploads import takes_pictures
from shop.stock.limits import CENT, DEAREST, MOST_PIECES, PIECES, PRICE
from shop.stock.models import ComparePrice

SAY_FREE = "Tick “Free” if this product costs nothing, or enter a price."
NOT_MORE = "Enter more than the price, what it cost here before; or nothing."
NOT_FREE = "A free product has the price 0.00."
SELECT_ALL = {"child": "select_all_children", "standalone": "select_all_standalones"}


class StockRecordForm(stock.StockRecordForm):
    """Writes only what was changed here: how many pieces are held, and how many there are if
    nobody touched that field, may have changed since the page was opened. The currency is the
    shop's own, and not asked."""

    is_free = forms.BooleanField(label="Free", required=False)
    was = forms.DecimalField(
        label="Was ($)",
        required=False,
        max_digits=7,
        decimal_places=2,
        min_value=CENT,
        max_value=DEAREST,
        error_messages={"min_value": PRICE, "max_value": PRICE},
    )

    class Meta(stock.StockRecordForm.Meta):
        fields = [name for name in stock.StockRecordForm.Meta.fields if name != "price_currency"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        before = getattr(self.instance, "compare_price", None) if self.instance.pk else None
        self.fields["was"].initial = before and before.amount
        self.fields["is_free"].initial = self.instance.pk is not None and self.instance.price == 0
        if "num_in_stock" in self.fields:
            self.fields["num_in_stock"].show_hidden_initial = True

    def clean_num_in_stock(self):
        number, held = self.cleaned_data["num_in_stock"], self.instance.num_allocated or 0
        if "num_in_stock" in self.changed_data and number is not None:
            _check_pieces(number)
            if number < held:
                raise forms.ValidationError(
                    f"{held} {'piece is' if held == 1 else 'pieces are'} held for orders and "
                    "carts: there cannot be fewer in stock."
                )
        return number

    def clean_low_stock_threshold(self):
        return _check_pieces(self.cleaned_data["low_stock_threshold"])

    def clean(self):
        data = super().clean()
        price, is_free = data.get("price"), data.get("is_free")
        if price is not None and price != 0:
            if is_free:
                self.add_error("is_free", NOT_FREE)
            elif not CENT <= price <= DEAREST:
                self.add_error("price", PRICE)
        elif price == 0 and not is_free:
            self.add_error("price", SAY_FREE)
        was = data.get("was")
        if was is not None and price is not None and was <= price and "was" in self.changed_data:
            self.add_error("was", NOT_MORE)
        return data

    def save(self, commit=True):
        if not commit or self.instance.pk is None:
            record = super().save(commit)
        else:
            record = self.instance
            changed = set(self.changed_data) & {*self._meta.fields}
            record.save(update_fields=[*changed, "date_updated"])
        if record.pk is not None:
            self._save_was(record)
        return record

    def _save_was(self, record) -> None:
        was = self.cleaned_data.get("was")
        if was is None:
            ComparePrice.objects.filter(stockrecord=record).delete()
        else:
            ComparePrice.objects.update_or_create(stockrecord=record, defaults={"amount": was})


def _check_pieces(number: int | None) -> int | None:
    if number is not None and not 0 <= number <= MOST_PIECES:
        raise forms.ValidationError(PIECES)
    return number


class SetProductPriceForm(stock.SetProductPriceForm):
    """Many prices at once: each result must be a price that the product's own form would take."""

    def clean(self):
        data = super().clean()
        single = {name: data.get(name) for name in data if name.startswith("price_")}
        for name, price in {"new_price": data.get("new_price"), **single}.items():
            if price is not None and not CENT <= price <= DEAREST:
                self.add_error(name, PRICE)
        for name in ("increase_by_amount", "increase_by_percentage"):
            if (step := data.get(name)) is not None:
                self._check_step(name, step, data)
        return data

    def _check_step(self, name: str, step: Decimal, data: dict) -> None:
        whole = [structure for structure, tick in SELECT_ALL.items() if data.get(tick)]
        known = self.fields["selected_products"].queryset
        picked = Q(pk__in=data.get("selected_products") or []) | Q(structure__in=whole)
        records = get_model("partner", "StockRecord").objects.filter(price__isnull=False)
        records = records.filter(
            product__in=known.filter(picked), partner__in=data.get("partners") or []
        )
        for title, price in records.values_list("product__title", "price"):
            new = price + step if name == "increase_by_amount" else price * (1 + step / 100)
            if not CENT <= new.quantize(CENT, rounding=ROUND_HALF_UP) <= DEAREST:
                self.add_error(name, f"{title or 'A variant'} would cost ${new:,.2f}. {PRICE}")
                return


class ProductForm(NoClaims, stock.ProductForm):
    def more_texts(self):
        """Its attributes, such as the material."""
        for name, value in self.cleaned_data.items():
            if name.startswith("attr_") and isinstance(value, str):
                yield Text(name, (), str(self.fields[name].label), value)


class ProductImageForm(NoClaims, stock.ProductImageForm):
    """A picture says what it shows. One from before this was asked stops no other change."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        takes_pictures(self, "original")
        self.fields["caption"].label = "What it shows (alt text)"

    def clean_caption(self):
        words = self.cleaned_data["caption"].strip()
        if not words and self.has_changed():
            raise forms.ValidationError(
                "Say in a few words what the picture shows: it is read aloud to those who do not "
                "see it."
            )
        return words


class ProductClassForm(NoClaims, stock.ProductClassForm):
    """Without options, which no page asks for (docs/adr/0018-no-product-options.md)."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["options"]


class CategoryForm(NoClaims, stock.CategoryForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        takes_pictures(self, "image")
