"""Writes to the cart. Each answers with a sentence for the shopper; bad input raises nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, Q
from oscar.core.loading import get_model

from shop.sources.selectors import page_of_form
from shop.sources.services import count_add, remember_page

from .once import Form, is_repeated, take

MOST_PRODUCTS = 20  # in one form; a guide's kit has two or three


@dataclass(frozen=True)
class Result:
    done: bool
    sentence: str
    removed: tuple[int, int, int] | None = None  # (product, pieces, page or 0), to put it back


def _whole_number(text: str) -> int | None:
    text = str(text).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None


def add_to_cart(
    basket,
    product_id: int,
    quantity: str,
    *,
    page: str = "",
    back: bool = False,
    form: Form | None = None,
) -> Result:
    """Add pieces of a buyable product. Refuses what is gone, private, a parent, or out of stock.

    `page` is the key of the page that sells it, as its form says it: the line remembers a page
    that anybody may read, and whatever else it is goes unsaid. `back` puts a removed line back,
    which counts as nothing new. The same `form` again adds nothing, and is told the same.
    """
    pieces = _whole_number(quantity)
    if not pieces:
        return Result(False, "Enter a whole number of pieces, 1 or more.")
    return add_all_to_cart(basket, {product_id: pieces}, page=page, back=back, form=form)


def add_kit_to_cart(
    basket, rows: Sequence[str], *, page: str = "", form: Form | None = None
) -> Result:
    """Add `rows` of "product id:pieces" as a guide's panel sends them, all or nothing."""
    wanted: dict[int, int] = {}
    for row in rows[: MOST_PRODUCTS + 1]:
        product_id, pieces = (_whole_number(part) for part in row.partition(":")[::2])
        if not product_id or not pieces:
            return Result(False, "Nothing was added: choose what you need again.")
        wanted[product_id] = wanted.get(product_id, 0) + pieces
    if not 0 < len(wanted) <= MOST_PRODUCTS:
        return Result(False, "Nothing was added: choose what you need again.")
    result = add_all_to_cart(basket, wanted, page=page, form=form)
    if result.done or len(wanted) == 1:
        return result
    return Result(False, f"Nothing was added. {result.sentence}")


def add_all_to_cart(
    basket,
    wanted: dict[int, int],
    *,
    page: str = "",
    back: bool = False,
    form: Form | None = None,
) -> Result:
    """Add {product id: pieces}: all of them, or nothing and the sentence that says why."""
    products, repeated = [], is_repeated(basket, form)
    for product_id, pieces in wanted.items():
        product = _buyable(product_id)
        if product is None:
            return Result(False, "This product is no longer sold.")
        if product.needs_choice:
            return Result(False, f"{_name(product)} needs a choice that this shop cannot take.")
        products.append((product, pieces))
        if repeated:
            continue
        in_cart = basket.product_quantity(product) if basket.id else 0
        more = sum(pieces for _, pieces in products)
        if refusal := why_not(basket, product, in_cart + pieces, extra=more):
            return Result(False, refusal)
    if not repeated:
        _put_in(basket, products, page_of_form(page) if page else None, back, form)
    names = (f"{pieces} × {_name(p)}" if pieces > 1 else _name(p) for p, pieces in products)
    return Result(True, f"Added to your cart: {'; '.join(names)}.")


def _put_in(basket, products: Sequence[tuple], source, back: bool, form: Form | None) -> None:
    """(product, pieces) into the cart, with the page that sells them if one does."""
    with transaction.atomic():
        if not take(basket, form):
            return
        for product, pieces in products:
            line, _ = basket.add_product(product, pieces, page_key=source and source.pk)
            if source:
                remember_page(line, source)
        if source and not back:
            count_add(source, sum(pieces for _, pieces in products))


def set_quantity(basket, line_id: int, quantity: str) -> Result:
    """Change one line of this cart; 0 takes it out. Another shopper's line is not found."""
    line = _line_of(basket, line_id)
    if line is None:
        return Result(False, "That line is no longer in your cart.")
    pieces = _whole_number(quantity)
    if pieces is None:
        return Result(False, "Enter a whole number of pieces; 0 takes the line out.")
    name = _name(line.product)
    if pieces == 0:
        source = getattr(line, "source", None)
        removed = (line.product_id, line.quantity, source.page_key if source else 0)
        line.delete()
        basket.reset_offer_applications()
        return Result(True, f"Taken out of your cart: {name}.", removed)
    extra = pieces - line.quantity
    wanted = basket.product_quantity(line.product) + extra  # other guides may have lines of it
    if refusal := why_not(basket, line.product, wanted, extra=extra):
        return Result(False, refusal)
    line.quantity = pieces
    line.save(update_fields=["quantity"])
    return Result(True, f"Your cart now has {pieces} × {name}.")


def _line_of(basket, line_id: int):
    if not basket.id:
        return None
    return basket.lines.select_related("product", "source").filter(pk=line_id).first()


def _buyable(product_id: int):
    """The product; `needs_choice` if an import gave it an option that a shopper must choose."""
    if product_id > 2**31:
        return None
    mine = Q(product=product_id) | Q(product__children=product_id)
    mine |= Q(productclass__products=product_id) | Q(productclass__products__children=product_id)
    required = get_model("catalogue", "Option").objects.filter(mine, required=True)
    product = (
        get_model("catalogue", "Product")
        .objects.public()
        .annotate(needs_choice=Exists(required))
        .select_related("parent__product_class", "product_class")
        .filter(pk=product_id)
        .first()
    )
    if product is None or product.is_parent or (product.parent and not product.parent.is_public):
        return None
    return product


def why_not(basket, product, wanted: int, extra: int = 0) -> str:
    """Why the cart cannot hold `wanted` pieces in all its lines, `extra` more than now; empty if
    it can."""
    name = _name(product)
    if not product.is_public or (product.parent and not product.parent.is_public):
        return f"{name} is no longer sold."
    info = basket.strategy.fetch_for_product(product)
    if not info.price.exists:
        return f"{name} has no price right now, so it cannot be bought."
    most = settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD
    if basket.num_items + extra > most:
        return f"A cart holds at most {most} pieces. Write to us for a larger order."
    allowed, _ = info.availability.is_purchase_permitted(wanted)
    if allowed:
        return ""
    left = max(getattr(info.availability, "num_available", 0) or 0, 0)
    if basket.id and info.stockrecord:
        left += basket.held_pieces().get(info.stockrecord.pk, 0)
    if wanted <= left:
        return ""
    return f"{name}: only {left} left." if left else f"{name} is out of stock."


def _name(product) -> str:
    package = getattr(product, "tape_package", None)
    return (
        f"{product.get_title()}, {package.get_color_display().lower()}"
        if package
        else product.get_title()
    )
