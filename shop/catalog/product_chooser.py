"""Picks a product in Wagtail's editor: the one chooser of regions, guides and articles."""

from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet


class BrowsableProducts:
    def get_object_list(self):
        """No variants: a color is chosen on the product page, by the shopper."""
        return super().get_object_list().filter(parent=None).order_by("title")


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
