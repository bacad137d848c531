from django import template

from shop.orders.status import NOT_SENT
from shop.refunds.forms import RefundForm

register = template.Library()


@register.simple_tag
def refund_panel(order) -> dict:
    """What the panel on an order's page in the dashboard shows: an empty form with its rows, what
    is left, and the refunds so far."""
    form = RefundForm(order)
    return {
        "form": form,
        "left": form.left,
        "disputes": order.disputes.select_related("decided_by"),
        "refunds": order.refunds.select_related("user"),
        "can_cancel": order.status in NOT_SENT,
    }
