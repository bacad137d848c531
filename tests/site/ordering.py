"""An order, made the way shoppers make one."""

from oscar.core.loading import get_model

from tests.factories import make_shipping
from tests.shop.checkout_form import agree, client_with, pay


def order_of(product, user=None):
    """A paid order for two pieces: the user's, or a visitor's (ada@example.com)."""
    if not get_model("address", "Country").objects.exists():
        make_shipping()
    client = client_with(product, 2)
    if user:
        client.force_login(user)
    pay(client, agree(client))
    return get_model("order", "Order").objects.latest("pk")


def delete_sold(product):
    """Delete a product whose pieces orders still wait for. The shop refuses that: it takes a table
    changed by hand, and what was sold must be readable even then."""
    product.line_set.update(num_allocated=0)
    product.stockrecords.update(num_allocated=0)
    product.delete()
