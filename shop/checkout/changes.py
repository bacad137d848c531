"""Differences between the quote a shopper saw and the current one, in words."""

from dataclasses import replace
from datetime import date

from shop.delivery.selectors import window_words
from shop.web.money import money

from .quotes import Quote, QuoteLine


def changes(seen: Quote, now: Quote) -> list[str]:
    """A sentence for each difference that a shopper would notice; empty if the quotes agree."""
    if seen == now:
        return []
    sentences = [*_line_changes(seen, now), *_discount_changes(seen, now)]
    if seen.shipping_code == now.shipping_code and seen.shipping != now.shipping:
        sentences.append(f"{now.shipping_name} shipping is now {money(now.shipping)}.")
    if seen.shipping_code == now.shipping_code and seen.arrives != now.arrives and now.arrives:
        days = window_words([date.fromisoformat(day) for day in now.arrives])
        sentences.append(f"{now.shipping_name} now {days}.")
    if now.tax is not None and seen.tax != now.tax:
        word = "is" if seen.tax is None else "is now"
        sentences.append(f"Sales tax for your address {word} {money(now.tax)}.")
    if seen.total != now.total or not sentences:
        sentences.append(f"The total is now {money(now.total)}.")
    return sentences


def _line_changes(seen: Quote, now: Quote):
    before, after = _by_product(seen), _by_product(now)
    for product, line in before.items():
        if product not in after:
            yield f"{line.title} is no longer in your cart."
    for product, line in after.items():
        old = before.get(product)
        if old is None:
            yield f"{line.title} was added to your cart."
            continue
        if old.quantity != line.quantity:
            yield f"{line.title}: {line.quantity} instead of {old.quantity}."
        if old.unit_price != line.unit_price:
            new, was = money(line.unit_price), money(old.unit_price)
            yield f"The price of {line.title} went from {was} to {new}."


def _by_product(quote: Quote) -> dict[int, QuoteLine]:
    """A product may have a line for each guide: a shopper sees how many there are in all."""
    found: dict[int, QuoteLine] = {}
    for line in quote.lines:
        more = found[line.product_id].quantity if line.product_id in found else 0
        found[line.product_id] = replace(line, quantity=line.quantity + more)
    return found


def _discount_changes(seen: Quote, now: Quote):
    before = {d.offer_id: d for d in seen.discounts}
    after = {d.offer_id: d for d in now.discounts}
    for offer, discount in before.items():
        if offer not in after:
            yield f"{discount.name} no longer applies."
    for offer, discount in after.items():
        if offer not in before:
            yield f"{discount.name} now applies."
        elif before[offer].amount != discount.amount and discount.kind == "Basket":
            yield f"{discount.name} is now {money(discount.amount)}."
