"""Buying an order's tape once more: what was not sent back, as far as it is still sold."""

from dataclasses import dataclass
from decimal import Decimal

from oscar.core.loading import get_model

from shop.cart.services import add_to_cart
from shop.catalog.selectors import product_cards
from shop.pictures.selectors import Picture

from .tape import Tape, tape_in


@dataclass(frozen=True)
class RefillLine:
    """`problem` says why it cannot be had, "" if it can; then `price` is today's, of one piece."""

    product_id: int
    name: str
    details: str
    quantity: int
    url: str
    price: Decimal | None
    picture: Picture | None
    problem: str

    @property
    def sold(self) -> bool:
        return not self.problem


def refill_lines(order) -> list[RefillLine]:
    """A line for each product; two of one are counted together."""
    tapes: dict[int | str, list[Tape]] = {}
    for tape in tape_in(order):
        tapes.setdefault(tape.product_id or tape.title, []).append(tape)
    heads = [same[0].head_id for same in tapes.values()]
    cards = {card.product_id: card for card in product_cards(heads)}
    return [_line(same, cards.get(same[0].head_id)) for same in tapes.values()]


def fill_cart(order, basket) -> list[tuple[bool, str]]:
    """Bring each product in the cart up to what was bought; twice is once. (done, sentence) for
    each that could not be had, and one for all that are there."""
    refusals, filled = [], 0
    for line in refill_lines(order):
        result = (False, f"{line.name}: {line.problem}") if line.problem else _add(basket, line)
        filled += result[0]
        if not result[0]:
            refusals.append(result)
    done = [(True, "Your tape is in the cart.")] if filled else []
    return [*refusals, *done] or [(False, "There is nothing to refill in this order.")]


def _add(basket, line: RefillLine) -> tuple[bool, str]:
    product = get_model("catalogue", "Product").objects.get(pk=line.product_id)
    missing = line.quantity - (basket.product_quantity(product) if basket.id else 0)
    if missing <= 0:
        return True, ""
    result = add_to_cart(basket, line.product_id, str(missing))
    return result.done, result.sentence


def _line(same: list[Tape], card) -> RefillLine:
    tape = same[0]
    variant = next((v for v in card.variants if v.id == tape.product_id), None) if card else None
    problem = "" if variant and variant.price is not None else "No longer sold."
    if not problem and variant.stock.code == "out":
        problem = "Out of stock right now."
    return RefillLine(
        product_id=tape.product_id or 0,
        name=tape.title,
        details=f"{tape.package.get_color_display()}, {tape.package.summary}",
        quantity=sum(one.pieces for one in same),
        url=variant.url if variant else "",
        price=variant.price if variant else None,
        picture=(variant.pictures or (card.picture,))[0] if variant else None,
        problem=problem,
    )
