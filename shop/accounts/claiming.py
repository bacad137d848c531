"""An account made from an order: whoever holds the order's link may take that one order along.

The link proves this order and no other: orders that were placed with the same address are not
taken, since nobody has shown yet that the mailbox is theirs. What the form takes and refuses is the
same whether or not the address has an account; being logged in afterwards, and the sentence that
says so, is all that can tell.
"""

from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model, password_validation
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction
from django.urls import reverse
from oscar.core.loading import get_model

from shop.checkout.addresses import keep_address
from shop.checkout.models import CheckoutAttempt
from shop.fulfilment.events import record_event
from shop.mails.services import queue_mail
from shop.orders.links import order_token
from shop.orders.words import renew_words

from .forms import PASSWORD_HINT, dress
from .mail import queue_account_mail

ADDRESS = ("first_name", "last_name", "line1", "line2", "line3", "line4", "state", "postcode")


class OrderAccountForm(forms.Form):
    """One password. It is judged alike whether or not the address has an account."""

    password1 = forms.CharField(
        label="Choose a password", strip=False, widget=forms.PasswordInput, help_text=PASSWORD_HINT
    )

    def __init__(self, order, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.order = order
        dress(self)

    def clean_password1(self):
        password = self.cleaned_data["password1"]
        password_validation.validate_password(password, _new_user(self.order))
        return password


def account_for_order(order, password: str):
    """A new account that the order now belongs to. None if the address has one: then a mail says
    how to put the order into that one. Both take as long."""
    with transaction.atomic():
        order = _locked(order)
        user = None if order.user_id else _register(order, password)
        if user is not None:
            give_order(order, user)
            queue_account_mail("REGISTRATION", user)
    if user is None and order.user_id is None:
        make_password(password)  # as long as a new account takes
        _mail_log_in_link(order)
    return user


def can_be_given(order, user) -> bool:
    """Whether somebody who is logged in may put this order, whose link is open, to their own."""
    return bool(
        user.is_authenticated and order.user_id is None and _same(user.email, order.guest_email)
    )


def was_told(order) -> bool:
    """Whether the address has an account, and the mail that says so is on its way: the form goes,
    as it does after a new account."""
    return order.mails.filter(key=_key(order)).exists()


@transaction.atomic
def give_order(order, user) -> None:
    """The order, its address and the promo codes that it used become the user's."""
    order = _locked(order)
    if order.user_id is not None:
        return
    type(order).objects.filter(pk=order.pk).update(user=user, guest_email="")
    renew_words([order.pk])
    record_event(order, "note", f"The order went into the account of {user.email}.")
    CheckoutAttempt.objects.filter(order=order).update(user=user)
    uses = get_model("voucher", "VoucherApplication").objects
    uses.filter(order=order, user=None).update(user=user)
    if order.shipping_address:
        fields = {name: getattr(order.shipping_address, name) for name in ADDRESS}
        phone = order.shipping_address.phone_number
        country = order.shipping_address.country_id
        keep_address(user, fields | {"phone_number": phone, "country_id": country})


def _register(order, password: str):
    users = get_user_model().objects
    if users.filter(email__iexact=order.guest_email).exists():
        return None
    user = _new_user(order)
    user.set_password(password)
    try:
        with transaction.atomic():
            user.save()
    except IntegrityError:  # two orders of one address, in the same moment
        return None
    return user


def _new_user(order):
    address = order.shipping_address
    names = {name: getattr(address, name, "") for name in ("first_name", "last_name")}
    manager = get_user_model().objects
    return manager.model(email=manager.normalize_email(order.guest_email), **names)


def _mail_log_in_link(order) -> None:
    page = reverse("placed-order", args=[order_token(order)])
    context = {
        "number": order.number,
        "log_in_url": f"{settings.SITE_URL}{reverse('account_login')}?next={page}",
        "reset_url": settings.SITE_URL + reverse("account_reset_password"),
    }
    queue_mail(_key(order), order.guest_email, "account_exists", context, order=order)


def _key(order) -> str:
    return f"account-exists:{order.number}"


def _locked(order):
    orders = type(order).objects.select_for_update(of=("self",), no_key=True)
    return orders.select_related("shipping_address").get(pk=order.pk)


def _same(one: str, other: str) -> bool:
    return bool(one) and one.lower() == other.lower()
