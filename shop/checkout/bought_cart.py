"""What becomes of a cart that was paid. Runs in the caller's transaction, under its locks."""

from collections import Counter

from oscar.core.loading import get_model

from shop.sources.models import CartLineSource

from .deleting import delete_at_once
from .models import CheckoutAttempt
from .quotes import Quote


def take_out_of_cart(attempt: CheckoutAttempt) -> None:
    """What was bought leaves the cart; what was put in meanwhile stays."""
    basket = attempt.basket
    if basket is None or not basket.can_be_edited:
        return
    bought = Counter()
    for line in Quote.from_json(attempt.quote).lines:
        bought[line.product_id, line.page_key] += line.quantity
    rows = basket.lines.select_for_update(of=("self",), no_key=True).select_related("source")
    cart = list(rows.order_by("pk"))
    products = {product for product, _ in bought}
    lines = [line for line in cart if line.product_id in products]
    # Of two lines of a product, the one that was bought leaves first; then any other of it.
    for line in lines:
        source = getattr(line, "source", None)
        _take_out(line, bought, [(line.product_id, source and source.page_key)])
    for line in lines:
        _take_out(line, bought, [key for key in bought if key[0] == line.product_id])
    gone = [line for line in lines if not line.quantity]
    _delete(gone)
    for line in lines:
        if line.quantity:
            line.save(update_fields=["quantity"])
    if len(gone) == len(cart):
        basket.submit()


def _delete(lines: list) -> None:
    """With what points at them."""
    keys = [line.pk for line in lines]
    if any(hasattr(line, "source") for line in lines):
        delete_at_once(CartLineSource.objects.filter(line__in=keys))
    for model, field in (("LineAttribute", "line"), ("Line", "pk")):
        delete_at_once(get_model("basket", model).objects.filter(**{f"{field}__in": keys}))


def _take_out(line, bought: Counter, keys: list) -> None:
    for key in keys:
        taken = min(line.quantity, bought[key])
        line.quantity -= taken
        bought[key] -= taken
