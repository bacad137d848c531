"""What the site's history says of money: refunds, cancelations, rates of shipping and of tax. Each
entry has what was there and what came, and who did it; nobody, where the shop did it by itself."""

from decimal import Decimal

from django.db.models import Sum
from wagtail.log_actions import LogFormatter, log

from shop.orders.status import OrderStatus
from shop.refunds.models import Refund
from shop.web.money import money

REFUND, LOST, CANCEL = "shop.refund", "shop.refund_failed", "shop.cancel"
RATE, TAX = "shop.rate", "shop.tax"
NONE = "none"
WORDS = {OrderStatus.CANCELED.value: "Canceled"}  # as the desk spells it


def note_refund(order, refund, **kwargs) -> None:
    """Receiver: money has left."""
    now = _sent_back(order)
    _note(order, REFUND, refund.user, money(now - refund.amount), money(now), refund.reason)


def note_failed_refund(order, refund, **kwargs) -> None:
    """Receiver: money that had left is here again."""
    now = _sent_back(order)
    _note(order, LOST, None, money(now + refund.amount), money(now), refund.problem)


def note_cancelation(order, user, reason: str, **kwargs) -> None:
    change = order.status_changes.order_by("-pk").first()
    old, new = (WORDS.get(word, word) for word in (change.old_status, change.new_status))
    _note(order, CANCEL, user, old, new, reason)


def _note(order, action: str, user, old: str, new: str, reason: str) -> None:
    data = {"old": old, "new": new, "reason": reason}
    log(order, action, user=user, title=f"Order {order.number}", data=data)


def _sent_back(order) -> Decimal:
    sent = order.refunds.filter(status=Refund.Status.SENT)
    return sent.aggregate(total=Sum("amount"))["total"] or Decimal(0)


def note_rate(rate, form, user) -> None:
    """A shipping rate that was changed by this form; nothing if it says what was there."""
    fields = [name for name in form.changed_data if name in form._meta.fields]
    changes = [
        [str(form.fields[name].label), said(form.initial.get(name)), said(form.cleaned_data[name])]
        for name in fields
    ]
    if changes:
        log(rate, RATE, user=user, title=f"Shipping rate {rate.name}", data={"changes": changes})


def note_taxes(changes, user) -> None:
    """Of shop.tax.forms.Change."""
    for change in changes:
        data = {"old": change.old, "new": change.new}
        log(change.rate, TAX, user=user, title=f"Sales tax of {change.name}", data=data)


def said(value) -> str:
    """A field's value in words."""
    if value is None or value == "":
        return NONE
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


class FromTo(LogFormatter):
    words = ""

    def format_message(self, log_entry):
        data = log_entry.data
        reason = f" ({data['reason']})" if data.get("reason") else ""
        return f"{self.words}: {data.get('old', '')} → {data.get('new', '')}{reason}"


class RateChanged(LogFormatter):
    label = "Change a shipping rate"

    def format_message(self, log_entry):
        changes = log_entry.data.get("changes", [])
        return "; ".join(f"{name}: {old} → {new}" for name, old, new in changes)


LABELS = {
    REFUND: ("Refund an order", "Sent back"),
    LOST: ("Have a refund fail", "Sent back"),
    CANCEL: ("Cancel an order", "State"),
    TAX: ("Change sales tax", "Rate"),
}


def register_log_actions(actions) -> None:
    for action, (label, words) in LABELS.items():
        actions.register_action(action)(type("Said", (FromTo,), {"label": label, "words": words}))
    actions.register_action(RATE)(RateChanged)
