"""All that the shop knows of a person, for that person."""

from allauth.usersessions.models import UserSession
from oscar.core.loading import get_model

from shop.newsletter.models import Subscriber
from shop.web.mail_addresses import spelled

from .form_answers import answers_of

ADDRESS = (
    *("first_name", "last_name", "line1", "line2", "line3", "line4", "state", "postcode"),
    *("country_id", "phone_number"),
)


def everything_about(user) -> dict:
    """Plain values, as JSON takes them. Money as text, times in UTC."""
    return {
        "account": _fields(user, "email", "first_name", "last_name", "date_joined", "last_login"),
        "addresses": [_fields(each, *ADDRESS) for each in user.addresses.order_by("pk")],
        "orders": [_order(order) for order in user.orders.order_by("date_placed", "pk")],
        "wish_lists": [
            {"name": each.name, "products": [line.get_title() for line in each.lines.all()]}
            for each in user.wishlists.order_by("pk")
        ],
        "stock_alerts": [str(each.product_id) for each in user.stock_alerts.order_by("pk")],
        "reviews": [
            _fields(each, "product_id", "title", "body", "score", "date_created")
            for each in user.reviews.order_by("pk")
        ],
        "logged_in": [
            _fields(each, "created_at", "ip", "user_agent")
            for each in UserSession.objects.filter(user=user).order_by("pk")
        ],
        "form_answers": [_fields(each, "submit_time", "form_data") for each in answers_of(user)],
        "newsletter": [
            _fields(each, "email", "agreed_to", "asked_at", "confirmed_at", "ended_at")
            for each in Subscriber.objects.filter(email=spelled(user.email))
        ],
        "log_ins": [_fields(each, "at", "what") for each in user.log_ins.order_by("pk")],
    }


def _order(order) -> dict:
    values = _fields(
        order, "number", "date_placed", "status", "currency", "total_incl_tax", "guest_email"
    )
    lines = get_model("order", "Line").objects.filter(order=order).order_by("pk")
    values["lines"] = [_fields(each, "title", "quantity", "line_price_incl_tax") for each in lines]
    if order.shipping_address:
        values["shipping_address"] = _fields(order.shipping_address, *ADDRESS)
    return values


def _fields(row, *names) -> dict:
    return {name: _plain(getattr(row, name)) for name in names}


def _plain(value):
    if value is None or isinstance(value, (str, int, bool, dict)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
