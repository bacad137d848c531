"""Where the money is: every charge and refund, apart from what the API says about them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Charge:
    id: str
    intent: str
    key: str  # the checkout attempt's
    amount: int
    currency: str


@dataclass(frozen=True)
class Refund:
    id: str
    intent: str
    amount: int


class Ledger:
    """Only ever grows."""

    def __init__(self):
        self.charges: list[Charge] = []
        self.refunds: list[Refund] = []

    def charges_for(self, key) -> list[Charge]:
        return [charge for charge in self.charges if charge.key == str(key)]

    def refunded_for(self, key) -> int:
        intents = {charge.intent for charge in self.charges_for(key)}
        return sum(refund.amount for refund in self.refunds if refund.intent in intents)

    @property
    def charged(self) -> int:
        return sum(charge.amount for charge in self.charges)

    @property
    def refunded(self) -> int:
        return sum(refund.amount for refund in self.refunds)
