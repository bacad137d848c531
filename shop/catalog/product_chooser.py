"""Picks a product at the desk: one chooser for regions, guides, articles and the shop's forms."""

from django.db.models import F, prefetch_related_objects
from django.utils.functional import cached_property
from django.utils.html import format_html
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.widgets import BaseChooser

from shop.pictures.selectors import pictures_for_products
from shop.web.money import money

from .cards import Stock

PRIVATE = "not shown on pages"
# What the product's page at the desk says of it. Drafts stand above the catalogue, which reads them
# by the name of their relation.
DRAFT = {
    "edited": F("draft__has_unpublished_changes"),
    "goes_live": F("draft__latest_revision__approved_go_live_at"),
}


def records_of(product) -> list:
    """The stock records of a product, or those of all its colors."""
    sold = [*product.children.all()] if product.is_parent else [product]
    return [record for one in sold for record in one.stockrecords.all()]


def price_of(product) -> str:
    prices = sorted({r.price for r in records_of(product) if r.price is not None})
    words = money(prices[0]) if prices else "No price"
    return f"from {words}" if len(prices) > 1 else words


def stock_of(product) -> str:
    return Stock.of(sum(record.net_stock_level for record in records_of(product))).text


def sku_of(product) -> str:
    """Of the first color, and how many more there are."""
    first, *more = sorted(record.partner_sku for record in records_of(product)) or [""]
    return f"{first} and {len(more)} more" if more else first


def state_of(product) -> tuple[str, str]:
    """(shape, words) of a product with the values of DRAFT: the desk's words of state."""
    if product.goes_live:
        return "half", "Scheduled"
    if product.is_public:
        return ("half", "Live + draft") if product.edited else ("ok", "Live")
    return ("todo", "Draft") if product.edited else ("off", "Hidden")


def state_cell(product) -> str:
    shape, words = state_of(product)
    rest = "" if product.is_public else format_html(" <small>{}</small>", PRIVATE)
    state = '<span class="d-desk"><span class="d-state d-state--{}">{}</span>{}</span>'
    return format_html(state, shape, words, rest)


def chosen_title(product) -> str:
    """What a form says of the one that was chosen."""
    title = product.get_title()
    return title if product.is_public else f"{title} ({PRIVATE})"


class BrowsableProducts:
    """What tells two products apart: picture, SKU, price, stock, and its state."""

    def get_object_list(self):
        """No variants: a color is chosen on the product page, by the shopper."""
        found = super().get_object_list().filter(parent=None).annotate(**DRAFT)
        return found.order_by("-is_public", "title")

    def get_results_page(self, request):
        """Four queries for all products of the page."""
        page = super().get_results_page(request)
        page.object_list = list(page.object_list)
        prefetch_related_objects(page.object_list, "stockrecords", "children__stockrecords")
        return page

    @cached_property
    def pictures(self) -> dict:
        return pictures_for_products(product.pk for product in self.results)

    def picture_of(self, product) -> str:
        first = next(iter(self.pictures.get(product.pk, ())), None)
        return (
            format_html('<img src="{}" alt="" width="48" height="48">', first.src) if first else ""
        )

    @property
    def columns(self):
        return [
            Column("picture", label="", accessor=self.picture_of, width="4rem"),
            *super().columns,
            Column("sku", label="SKU", accessor=sku_of),
            Column("price", label="Price", accessor=price_of),
            Column("stock", label="Stock", accessor=stock_of),
            Column("state", label="State", accessor=state_cell),
        ]


class ProductChooseView(BrowsableProducts, chooser.ChooseView):
    pass


class ProductChooseResultsView(BrowsableProducts, chooser.ChooseResultsView):
    pass


class ProductChosenView(chooser.ChosenView):
    def get_display_title(self, instance):
        return chosen_title(instance)


class ProductWidget(BaseChooser):
    template_name = "desk/product_chooser.html"

    def get_display_title(self, instance):
        return chosen_title(instance)


class ProductChooserViewSet(ChooserViewSet):
    model = "catalogue.Product"
    base_widget_class = ProductWidget
    chosen_view_class = ProductChosenView
    choose_view_class = ProductChooseView
    choose_results_view_class = ProductChooseResultsView
    icon = "tag"
    choose_one_text = "Choose a product"
    choose_another_text = "Choose another product"
    edit_item_text = "Edit this product"
    per_page = 20


product_chooser = ProductChooserViewSet("product_chooser", url_prefix="product-chooser")
ProductChooserWidget = product_chooser.widget_class
ProductChooserBlock = product_chooser.get_block_class(
    name="ProductChooserBlock", module_path="shop.catalog.product_chooser"
)
