"""Picks a product in Wagtail's editor: the one chooser of regions, guides and articles."""

from django.db.models import prefetch_related_objects
from django.utils.functional import cached_property
from django.utils.html import format_html
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet

from shop.pictures.selectors import pictures_for_products
from shop.web.money import money

from .cards import Stock

PRIVATE = "Private: not shown on pages"


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


class BrowsableProducts:
    """What tells two products apart: picture, SKU, price, stock, and whether anybody sees it."""

    def get_object_list(self):
        """No variants: a color is chosen on the product page, by the shopper."""
        return super().get_object_list().filter(parent=None).order_by("-is_public", "title")

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
            Column("shown", label="", accessor=lambda p: "" if p.is_public else PRIVATE),
        ]


class ProductChooseView(BrowsableProducts, chooser.ChooseView):
    pass


class ProductChooseResultsView(BrowsableProducts, chooser.ChooseResultsView):
    pass


class ProductChooserViewSet(ChooserViewSet):
    model = "catalogue.Product"
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
