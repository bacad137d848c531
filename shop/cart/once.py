"""A form that puts something into a cart does it once, however often it is sent.

A script gives each form a number of its own when it is sent (static/js/components/site.js), and a
new one once the answer has come. Without scripts there is no number: then what a browser sends
again, by a click, within moments is the same click. See docs/adr/0019-a-form-is-sent-once.md.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from django.utils import timezone
from oscar.core.loading import get_model

from .models import SentForm

NUMBER = re.compile(r"[0-9A-Za-z.-]{8,40}", re.ASCII)
MOMENTS = timedelta(seconds=3)


@dataclass(frozen=True)
class Form:
    """`key` names it within its cart; `lasts` is for how long it counts as the same, None for
    ever."""

    key: str
    lasts: timedelta | None = None

    def part(self, name) -> "Form":
        """One of several things that the form puts into the cart."""
        return Form(f"{self.key[:50]}-{name}", self.lasts)


def form_of(request) -> Form | None:
    """What tells the form from its repetition; None for a program without a page, which may well
    mean what it sends twice."""
    if NUMBER.fullmatch(number := request.POST.get("once", "")):
        return Form(number)
    if request.headers.get("Sec-Fetch-User") != "?1":
        return None
    sent = "|".join(f"{name}={value}" for name, value in _values(request))
    return Form(sha256(f"{request.path}|{sent}".encode()).hexdigest()[:50], MOMENTS)


def is_repeated(basket, form: Form | None) -> bool:
    """Whether the cart has had this form."""
    if form is None or not basket.id:
        return False
    rows = SentForm.objects.filter(basket_id=basket.id, key=form.key)
    if form.lasts is not None:
        rows = rows.filter(sent__gt=timezone.now() - form.lasts)
    return rows.exists()


def take(basket, form: Form | None) -> bool:
    """Note the form in the caller's transaction, which goes on under the cart's lock; False if the
    cart has had it."""
    if not basket.id:
        basket.save()
    get_model("basket", "Basket").objects.select_for_update().get(pk=basket.id)
    if is_repeated(basket, form):
        return False
    if form is not None:
        SentForm.objects.update_or_create(
            basket_id=basket.id, key=form.key, defaults={"sent": timezone.now()}
        )
    return True


def _values(request) -> list[tuple[str, str]]:
    return sorted((name, value) for name, values in request.POST.lists() for value in values)
