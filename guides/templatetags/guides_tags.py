"""The only way in which shop templates show guides; shop code cannot import them."""

from urllib.parse import urlencode

from django import template

from guides.for_product import guides_for_product
from guides.for_shop.for_products import guides_for_products, tapings_in_groups

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
def tapings_of_groups(groups):
    """[(group, for how many tapings of its guide its tape is enough)] of a cart (see
    shop.cart.selectors.CartGroup); 0 where that is not known."""
    found = tapings_in_groups({group.page_key: group.packages for group in groups})
    return [(group, found.get(group.page_key, 0)) for group in groups]


@register.simple_tag
def guides_for_order(order):
    """Cards of the guides for what an order (shop.orders.order_view.OrderView) holds, each once."""
    if "guides" not in order.once:
        order.once["guides"] = guides_for_products(order.contents, first=order.came_from)
    return order.once["guides"]
