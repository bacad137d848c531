"""What becomes of a cart that was paid. Runs in the caller's transaction, under its locks."""

from collections import Counter

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
    lines = list(rows.filter(product__in={product for product, _ in bought}).order_by("pk"))
    # Of two lines of a product, the one that was bought leaves first; then any other of it.
    for line in lines:
        source = getattr(line, "source", None)
        _take_out(line, bought, [(line.product_id, source and source.page_key)])
    for line in lines:
        _take_out(line, bought, [key for key in bought if key[0] == line.product_id])
    basket.lines.filter(pk__in=[line.pk for line in lines if not line.quantity]).delete()
    for line in lines:
        if line.quantity:
            line.save(update_fields=["quantity"])
    if not basket.lines.exists():
        basket.submit()


def _take_out(line, bought: Counter, keys: list) -> None:
    for key in keys:
        taken = min(line.quantity, bought[key])
        line.quantity -= taken
        bought[key] -= taken
