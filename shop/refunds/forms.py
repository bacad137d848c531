"""What staff fill in to send money back; the same fields, hidden, confirm it."""

from decimal import Decimal
from uuid import uuid4

from django import forms

from .amounts import left_of

PIECES = "quantity_"
ENDS = [
    ("shelf", "They go back on the shelf"),
    ("gone", "They are not sold again: lost, damaged, or kept by the shopper"),
]


class RefundForm(forms.Form):
    """Pieces by line, shipping, or an amount without pieces. Takes the order."""

    shipping = forms.BooleanField(required=False)
    amount = forms.DecimalField(
        required=False, min_value=Decimal("0.01"), max_digits=12, decimal_places=2
    )
    ends = forms.ChoiceField(
        label="The pieces",
        choices=ENDS,
        initial="shelf",
        widget=forms.RadioSelect,
        error_messages={"required": "Say what becomes of the pieces."},
    )
    reason = forms.CharField(
        max_length=200, error_messages={"required": "Say why the money goes back."}
    )
    key = forms.UUIDField(required=False)
    seen = forms.DecimalField(required=False)

    def __init__(self, order, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.order, self.left = order, left_of(order)
        self.rows = []
        for line in order.lines.all():
            name, left = f"{PIECES}{line.pk}", self.left.pieces[line.pk]
            self.fields[name] = forms.IntegerField(
                label=line.title, required=False, min_value=0, max_value=left, initial=0
            )
            self.rows.append((line, left, self[name]))

    def wanted(self) -> dict:
        """As shop.refunds.services.worth takes it."""
        data = self.cleaned_data
        pieces = {line.pk: data[field.name] or 0 for line, _, field in self.rows}
        return {
            "lines": {pk: number for pk, number in pieces.items() if number},
            "shipping": data["shipping"],
            "amount": data["amount"],
        }

    def to_confirm(self) -> list[tuple[str, object]]:
        """Name and value of every hidden field; the key makes a double click one refund."""
        values = {name: self.cleaned_data[name] for name in self.fields if name != "seen"}
        values["key"] = values["key"] or uuid4()
        return [(name, value) for name, value in values.items() if value not in (None, "", False)]

    def first_error(self) -> str:
        """One sentence for the top of the page."""
        name, errors = next(iter(self.errors.items()))
        label = self.fields[name].label if name.startswith(PIECES) else ""
        return f"{label}: {errors[0]}" if label else errors[0]
