"""The only way in which shop templates show guides; shop code cannot import them."""

from urllib.parse import urlencode

from django import template

from guides.for_shop.for_products import guides_for_products
from guides.selectors import guides_for_product

register = template.Library()


@register.simple_tag
def guides_using(product):
    """Cards of the guides that a shop.catalog.detail.ProductPage leads to."""
    return guides_for_product(product.product_id, product.package)


@register.simple_tag
def all_guides_using(product):
    """The address of the list of all guides that it leads to."""
    return f"/guides/?{urlencode({'product': product.slug})}"


@register.simple_tag
def guides_for_order(order):
    """Cards of the guides for what an order (shop.orders.order_view.OrderView) holds, each once."""
    return guides_for_products(order.contents, first=order.came_from)
