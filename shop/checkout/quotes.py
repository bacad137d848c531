"""What a cart costs, frozen: every figure that a shopper agrees to, and an order is made from.

Prices are Decimals in units of the currency, tax is counted for each line, and a quote without an
address has no tax yet.
"""

from collections import Counter
from dataclasses import asdict, dataclass, field
from decimal import Decimal

from django.core import signing
from oscar.core.loading import get_class

from shop.payments.money import minor_units
from shop.tax.selectors import sales_tax

from .shipping_choice import days_of_arrival

SALT, NOTHING = "shop.checkout.quote", Decimal("0.00")
FIGURES = ("unit_price", "price", "paid", "tax", "amount", "shipping", "shipping_tax", "total")


@dataclass(frozen=True)
class QuoteLine:
    """`price` is before discounts, `paid` after them; `tax` comes on top. The page that sold the
    line is no part of what a shopper agrees to: quotes that differ in it alone are equal. Quotes
    from before pages were kept have none."""

    product_id: int
    stockrecord_id: int
    tracked: bool
    title: str
    quantity: int
    unit_price: Decimal
    price: Decimal
    paid: Decimal
    tax: Decimal
    page_key: int | None = field(default=None, compare=False)
    page_title: str = field(default="", compare=False)


@dataclass(frozen=True)
class QuoteDiscount:
    """`kind` is Oscar's OrderDiscount category: "Basket" or "Shipping"."""

    offer_id: int
    voucher_id: int | None
    code: str
    name: str
    kind: str
    applications: int
    amount: Decimal


@dataclass(frozen=True)
class Quote:
    """`arrives` are the first and the last day of arrival, as "2026-12-03"; empty where a shop has
    no rates, and in quotes from before days were kept."""

    currency: str
    lines: tuple[QuoteLine, ...]
    discounts: tuple[QuoteDiscount, ...]
    shipping_code: str
    shipping_name: str
    shipping: Decimal
    shipping_tax: Decimal
    tax: Decimal | None
    total: Decimal
    arrives: tuple[str, ...] = ()

    @property
    def stock(self) -> dict[int, int]:
        """{stock record id: pieces} of what is counted."""
        wanted = Counter()
        for line in self.lines:
            if line.tracked:
                wanted[line.stockrecord_id] += line.quantity
        return dict(wanted)

    @property
    def subtotal(self) -> Decimal:
        return sum((line.price for line in self.lines), Decimal("0.00"))

    @property
    def minor_total(self) -> int:
        """In minor units, such as cents. Raises ValueError for a part of one."""
        return minor_units(self.total, self.currency)

    def totals(self) -> dict:
        """As templates/components/order/sums.html shows them."""
        return {
            "subtotal": self.subtotal,
            "discounts": [(d.name, d.amount) for d in self.discounts if d.kind == "Basket"],
            "shipping": self.shipping,
            "shipping_name": self.shipping_name,
            "tax": self.tax,
            "total": self.total,
            "currency": self.currency,
        }

    def unshipped_totals(self) -> dict:
        """The same where no way of shipping takes the cart."""
        nothing = {"shipping": None, "shipping_name": ""}
        return self.totals() | nothing | {"total": self.total - self.shipping}

    def to_json(self) -> dict:
        """Decimals as text: a float would not come back as it went."""
        return _texts(asdict(self))

    @classmethod
    def from_json(cls, data: dict) -> "Quote":
        data = _decimals(data)
        data["lines"] = tuple(QuoteLine(**_decimals(line)) for line in data["lines"])
        data["discounts"] = tuple(QuoteDiscount(**_decimals(d)) for d in data["discounts"])
        data["arrives"] = tuple(data.get("arrives", ()))
        return cls(**data)

    def signed(self) -> str:
        """For a form to carry: what the shopper was shown, which nobody else can write."""
        return signing.dumps(self.to_json(), salt=SALT, compress=True)

    @classmethod
    def from_signed(cls, text: str) -> "Quote | None":
        try:
            return cls.from_json(signing.loads(text, salt=SALT))
        except (signing.BadSignature, KeyError, TypeError, ValueError):
            return None


def quote_cart(basket, method, country: str = "", state: str = "") -> Quote:
    """What the cart costs with this shipping method; with tax once the country is known.

    The basket has its strategy and its offers applied, as the request's always has.
    """
    lines = list(basket.all_lines())
    paid = [line.line_price_excl_tax_incl_discounts for line in lines]
    shipping = method.calculate(basket).excl_tax
    tax = sales_tax(country, state, paid, shipping) if country else None
    line_taxes = tax.lines if tax else [Decimal("0.00")] * len(lines)
    return Quote(
        currency=basket.currency or "USD",
        lines=tuple(_line(*pair) for pair in zip(lines, paid, line_taxes, strict=True)),
        discounts=tuple(_discounts(basket, method)),
        shipping_code=method.code,
        shipping_name=str(method.name),
        shipping=shipping,
        shipping_tax=tax.shipping if tax else Decimal("0.00"),
        tax=tax.total if tax else None,
        total=sum(paid, shipping) + (tax.total if tax else 0),
        arrives=tuple(day.isoformat() for day in days_of_arrival(method)),
    )


def shipping_methods(basket, country: str = "", rates: list | None = None) -> list:
    """Oscar's methods for this cart, cheapest first, each with any offer on shipping applied; by
    these rates of shop.delivery, where somebody has read them."""
    repository = get_class("shipping.repository", "Repository")()
    return repository.get_shipping_methods(basket, country=country, rates=rates)


def _line(line, paid: Decimal, tax: Decimal) -> QuoteLine:
    source = getattr(line, "source", None)
    return QuoteLine(
        product_id=line.product_id,
        stockrecord_id=line.stockrecord_id,
        tracked=line.product.get_product_class().track_stock,
        title=line.product.get_title(),
        quantity=line.quantity,
        unit_price=line.unit_price_excl_tax,
        price=line.line_price_excl_tax,
        paid=paid,
        tax=tax,
        page_key=source.page_key if source else None,
        page_title=source.title if source else "",
    )


def _discounts(basket, method):
    for application in basket.offer_applications:
        offer, voucher = application["offer"], application.get("voucher")
        amount, kind = application["discount"], "Basket"
        if application["result"].affects_shipping:
            given = getattr(method, "offer", None) == offer  # of several, one counts
            amount, kind = method.discount(basket) if given else NOTHING, "Shipping"
        if amount > 0:
            yield QuoteDiscount(
                offer_id=offer.pk,
                voucher_id=voucher.pk if voucher else None,
                code=voucher.code if voucher else "",
                name=application["name"],
                kind=kind,
                applications=application["freq"],
                amount=amount,
            )


def _texts(value):
    if isinstance(value, dict):
        return {key: _texts(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_texts(item) for item in value]
    return str(value) if isinstance(value, Decimal) else value


def _decimals(row: dict) -> dict:
    return {
        key: Decimal(value) if key in FIGURES and value is not None else value
        for key, value in row.items()
    }
