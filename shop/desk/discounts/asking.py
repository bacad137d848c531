"""The cart that somebody asks about: of an order, or typed as SKUs and counts."""

import re

from django import forms
from django.db.models.functions import Lower
from oscar.core.loading import get_model

from shop.web.pasted import without_unseen

MOST_LINES, MOST_PIECES = 50, 999
LINE = re.compile(r"(?P<sku>\S+)(?:\s*[x×*,;\s]\s*(?P<pieces>\d{1,4}))?", re.IGNORECASE)
ONE = "Enter an order number, or the SKUs of a cart."


class AskForm(forms.Form):
    """After `is_valid`, `wanted` is [(stock record, pieces)] and `order` the order, or None."""

    order_number = forms.CharField(label="Order number", max_length=40, required=False)
    cart = forms.CharField(
        label="Or a cart",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="A SKU a line, and how many: precut-blue 2",
    )
    order, wanted = None, ()

    def clean(self):
        data = super().clean()
        number = without_unseen(data.get("order_number") or "").strip().removeprefix("#")
        cart = data.get("cart")
        if self.errors:
            return data
        if bool(number) == bool(cart):
            self.add_error("order_number", "Enter one of the two." if number else ONE)
        elif number:
            self._of_order(number)
        else:
            self._of_text(cart)
        return data

    def _of_order(self, number: str) -> None:
        orders = get_model("order", "Order").objects.select_related("user")
        self.order = orders.filter(number__iexact=number).first()
        if self.order is None:
            self.add_error("order_number", f"There is no order {number}.")
            return
        lines = self.order.lines.select_related("stockrecord__product")
        self.wanted = [(line.stockrecord, line.quantity) for line in lines if line.stockrecord]
        if not self.wanted:
            self.add_error("order_number", "What this order has is no longer in the shop.")

    def _of_text(self, text: str) -> None:
        typed = [line.strip() for line in text.splitlines() if line.strip()]
        if len(typed) > MOST_LINES:
            self.add_error("cart", f"A cart has {MOST_LINES} lines at most here.")
            return
        found = [LINE.fullmatch(line) for line in typed]
        skus = {match["sku"].lower() for match in found if match}
        records = get_model("partner", "StockRecord").objects.select_related("product")
        records = records.annotate(small=Lower("partner_sku")).filter(small__in=skus)
        known = {record.partner_sku.lower(): record for record in records}
        for place, match in enumerate(found, start=1):
            record = known.get(match["sku"].lower()) if match else None
            pieces = int(match["pieces"] or 1) if match else 0
            if record is None:
                what = match["sku"] if match else typed[place - 1]
                self.add_error("cart", f"Line {place}: there is no SKU “{what[:60]}”.")
            elif not 1 <= pieces <= MOST_PIECES:
                self.add_error("cart", f"Line {place}: enter from 1 to {MOST_PIECES} pieces.")
            else:
                self.wanted = [*self.wanted, (record, pieces)]
