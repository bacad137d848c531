"""The stock of a product, typed while orders come in; its pictures."""

from django import forms
from oscar.apps.dashboard.catalogue import forms as stock

from shop.pictures.uploads import takes_pictures


class StockRecordForm(stock.StockRecordForm):
    """Writes only what was changed here: how many pieces are held, and how many there are if
    nobody touched that field, may have changed since the page was opened."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "num_in_stock" in self.fields:
            self.fields["num_in_stock"].show_hidden_initial = True

    def clean_num_in_stock(self):
        number, held = self.cleaned_data["num_in_stock"], self.instance.num_allocated or 0
        if "num_in_stock" in self.changed_data and number is not None and number < held:
            raise forms.ValidationError(
                f"{held} {'piece is' if held == 1 else 'pieces are'} held for orders and carts: "
                "there cannot be fewer in stock."
            )
        return number

    def save(self, commit=True):
        if not commit or self.instance.pk is None:
            return super().save(commit)
        changed = set(self.changed_data) & {*self._meta.fields}
        self.instance.save(update_fields=[*changed, "date_updated"])
        return self.instance


class ProductImageForm(stock.ProductImageForm):
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


class CategoryForm(stock.CategoryForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        takes_pictures(self, "image")
