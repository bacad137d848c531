"""A promo code written in one way, that ends with its last day. No new column."""

from oscar.apps.voucher.abstract_models import AbstractVoucher

from shop.discounts.days import last_moment
from shop.web.pasted import normalized


class Voucher(AbstractVoucher):
    def clean(self):
        """Before a form looks for another code that is written alike."""
        super().clean()
        self.code = normalized(self.code)

    def save(self, *args, **kwargs):
        self.code = normalized(self.code)
        end = self._meta.get_field("end_datetime").to_python(self.end_datetime)
        self.end_datetime = last_moment(end)
        super().save(*args, **kwargs)


from oscar.apps.voucher.models import *  # noqa: E402, F403
