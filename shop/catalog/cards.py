"""What templates show of a product: plain values, computed once, no query left to make."""

from dataclasses import dataclass, field
from decimal import Decimal

from shop.pictures.selectors import Picture

LOW_STOCK = 5  # at and below, the page says how many are left


@dataclass(frozen=True)
class Stock:
    """`code` is in, low or out; `available` counts pieces not yet promised to an order."""

    code: str
    text: str
    available: int

    @classmethod
    def of(cls, available: int) -> "Stock":
        if available <= 0:
            return cls("out", "Out of stock", 0)
        if available <= LOW_STOCK:
            return cls("low", f"{available} left", available)
        return cls("in", "In stock", available)


@dataclass(frozen=True)
class Variant:
    """One buyable product: a color of a tape, or a product without colors. Prices in `currency`;
    `was` is what it cost before, if that was more."""

    id: int
    title: str
    url: str
    price: Decimal | None
    currency: str
    stock: Stock
    sku: str = ""
    upc: str = ""
    grams: int = 0
    was: Decimal | None = None
    color: str = ""
    package: object | None = None  # shop.tape.models.TapePackage
    pictures: tuple[Picture, ...] = ()  # its own, else its family's


@dataclass(frozen=True)
class ProductCard:
    """A browsable product. `id`, `price`, `was`, `stock`: those of the variant shown first."""

    id: int
    product_id: int
    title: str
    url: str
    summary: str
    price: Decimal | None
    currency: str
    stock: Stock
    picture: Picture | None
    was: Decimal | None = None
    pictures: tuple[Picture, ...] = ()
    colors: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = field(default=(), repr=False)
