"""What the cart page shows."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import F, Max, Q
from django.utils import timezone
from oscar.core.loading import get_class, get_model

from shop.catalog.cards import Variant
from shop.catalog.selectors import pictured_ids, product_cards, variants_of, with_pictures
from shop.delivery.free_shipping import free_shipping_from
from shop.delivery.selectors import arrival_words
from shop.pictures.selectors import Picture, pictures_for_products
from shop.sources.selectors import readable_pages
from shop.tape.packages import Package

SHOWN = 4  # products below the cart
TOO_HEAVY = "This cart is too heavy to ship at once. Take something out, or order in two parts."
NEEDS_CHANGE = "One line above needs a change before you can check out."


@dataclass(frozen=True)
class CartLine:
    """One line; `warning` says what to change before checkout, empty if nothing. `line_price` is
    before discounts: the sums take them off, once. `page_key` and `guide` (its title) name the
    page that sold it; 0 and empty if none did."""

    id: int
    name: str
    url: str
    contents: str
    picture: Picture | None
    quantity: int
    max_quantity: int
    unit_price: Decimal | None
    line_price: Decimal
    warning: str
    page_key: int = 0
    guide: str = ""
    package: Package | None = None


@dataclass(frozen=True)
class CartGroup:
    """Lines that one page sold. `title` is empty for those that none did, `url` where nobody may
    read the page any more."""

    title: str
    url: str
    lines: list[CartLine]

    @property
    def page_key(self) -> int:
        return self.lines[0].page_key

    @property
    def packages(self) -> list[Package]:
        """Each package of tape, as often as it is bought."""
        return [line.package for line in self.lines if line.package for _ in range(line.quantity)]


def cart_lines(basket) -> list[CartLine]:
    """The lines with pictures and today's prices. A product that is gone stays, with a warning."""
    return _lines(basket, pictures_for_products(_pictured(basket))) if basket.id else []


def _heads(basket) -> list[int]:
    """The browsable product of each line."""
    return [line.product.parent_id or line.product_id for line in basket.all_lines()]


def _pictured(basket) -> set[int]:
    return {line.product_id for line in basket.all_lines()}.union(_heads(basket))


def _lines(basket, pictures: dict[int, list[Picture]]) -> list[CartLine]:
    """The basket has loaded what it shows of its products; these are their pictures."""
    of = variants_of((line.product for line in basket.all_lines()), pictures)
    held = basket.held_pieces()
    wanted = Counter()
    for line in basket.all_lines():
        wanted[line.product_id] += line.quantity
    before, lines = Counter(), []
    for line in basket.all_lines():
        others = wanted[line.product_id] - line.quantity
        taken = (before[line.product_id], others)
        lines.append(_line(line, of.get(line.product_id), held.get(line.stockrecord_id, 0), *taken))
        before[line.product_id] += line.quantity
    return lines


def _line(line, variant: Variant | None, held: int, before: int, others: int) -> CartLine:
    """`held` pieces are allocated to this very cart: for it they are still there. `others` are in
    further lines of the product, `before` in those further up, which come first."""
    available = variant.stock.available + held if variant else 0
    package = variant.package if variant else None
    source = getattr(line, "source", None)
    details = [package.get_color_display(), package.summary] if package else []
    return CartLine(
        id=line.pk,
        name=line.product.get_title(),
        url=variant.url if variant else "",
        contents=", ".join(details),
        picture=variant.pictures[0] if variant and variant.pictures else None,
        quantity=line.quantity,
        max_quantity=max(available - others, line.quantity),
        unit_price=variant.price if variant else None,
        line_price=line.line_price_excl_tax,
        warning=_warning(variant, max(available - before, 0), line.quantity),
        page_key=source.page_key if source else 0,
        guide=source.title if source else "",
        package=package.contents if package else None,
    )


def _warning(variant, left: int, wanted: int) -> str:
    if variant is None:
        return "This product is no longer sold. Take it out to check out."
    if left >= wanted:
        return ""
    if left:
        return f"Only {left} left. Lower the quantity to check out."
    return "Out of stock. Take it out to check out."


def _groups(lines: list[CartLine]) -> list[CartGroup]:
    """By the page that sold them. What none sold comes first: it has no heading of its own, and
    would seem to belong to the guide above it."""
    by_page: dict[int, list[CartLine]] = {}
    for line in sorted(lines, key=lambda line: line.page_key != 0):
        by_page.setdefault(line.page_key, []).append(line)
    pages = readable_pages(by_page)
    groups = []
    for key, of_page in by_page.items():
        page = pages.get(key)
        title = page.title if page else of_page[0].guide
        groups.append(CartGroup(title, (page.url or "") if page else "", of_page))
    return groups


def cart_totals(basket, shipping_method=None) -> dict:
    """Subtotal, discounts, shipping, total of a cart, as Decimals in dollars.

    Without a method the cheapest one is meant; where no way of shipping takes the cart, `shipping`
    is None. Sales tax is added by a later step of checkout.
    """
    methods = get_class("shipping.repository", "Repository")().get_shipping_methods(basket)
    method = shipping_method or next(iter(methods), None)
    shipping = method.calculate(basket).excl_tax if method else None
    vouchers_and_offers = [
        (row["name"], row["discount"]) for row in basket.offer_discounts + basket.voucher_discounts
    ]
    return {
        "subtotal": basket.total_excl_tax_excl_discounts,
        "discounts": vouchers_and_offers,
        "shipping": shipping,
        "shipping_name": method.name if method else "",
        "arrives": arrival_words(method, timezone.now()) if method else "",
        "total": basket.total_excl_tax + (shipping or 0),
        "currency": basket.currency or "USD",
    }


def goes_well_ids(heads: list[int]) -> list[int]:
    """Products that staff recommend with these, best first, then accessories; none of these. A few
    more than are shown, as some may be out of stock."""
    with_these = Q(productrecommendation__primary__in=heads)
    accessory = Q(tape_package=None, children=None)
    rows = (
        get_model("catalogue", "Product")
        .objects.browsable()
        .exclude(pk__in=heads)
        .annotate(rank=Max("productrecommendation__ranking", filter=with_these))
        .filter(Q(rank__isnull=False) | accessory)
        .order_by(F("rank").desc(nulls_last=True), "pk")
    )
    return list(rows.values_list("pk", flat=True)[: SHOWN * 2])


def cart_page(basket) -> dict:
    """What templates/shop/cart.html shows; an empty cart brings products to start with."""
    heads = _heads(basket) if basket.id else []
    if not heads:
        newest = get_model("catalogue", "Product").objects.browsable().order_by("pk")
        return {"lines": [], "products": product_cards(newest.values_list("pk", flat=True)[:SHOWN])}
    cards = product_cards(goes_well_ids(heads), pictures=False)
    others = [card for card in cards if card.stock.code != "out"][:SHOWN]
    # Both in one go: what is in the cart and what goes with it.
    pictures = pictures_for_products(_pictured(basket) | pictured_ids(others))
    lines = _lines(basket, pictures)
    totals = cart_totals(basket)
    return {
        "lines": lines,
        "groups": _groups(lines),
        "products": with_pictures(others, pictures),
        "totals": totals,
        "to_free_shipping": _to_free_shipping(totals),
        "blocked": _why_blocked(totals, lines),
    }


def _to_free_shipping(totals: dict) -> Decimal | None:
    """How much more the cart must hold, before discounts, to ship for free at home; None where it
    does already, or no offer says so."""
    if not totals["shipping"]:
        return None
    least = free_shipping_from()
    return least - totals["subtotal"] if least and least > totals["subtotal"] else None


def _why_blocked(totals: dict, lines: list[CartLine]) -> str:
    """Why the cart cannot be bought as it is, in a sentence; empty if it can."""
    if totals["shipping"] is None:
        return TOO_HEAVY
    return NEEDS_CHANGE if any(line.warning for line in lines) else ""
