"""Which offers a cart has is Oscar's to find; what they take off is reckoned in cents, by ours."""

from oscar.apps.offer import applicator

from shop.discounts.applying import apply_offers
from shop.discounts.offers import with_parts
from shop.discounts.vouchers import codes_of


class Applicator(applicator.Applicator):
    def apply_offers(self, basket, offers):
        apply_offers(basket, offers)

    def get_site_offers(self):
        return with_parts(super().get_site_offers())

    def get_basket_offers(self, basket, user):
        """A cart knows from its lines whether it has codes at all."""
        if basket.is_empty or not user:
            return []
        basket.promo_codes = codes_of(basket) if basket.has_codes else []
        found = []
        for voucher in basket.promo_codes:
            if voucher.is_active() and voucher.is_available_to_user(user=user)[0]:
                for offer in voucher.open_offers:
                    offer.set_voucher(voucher)
                    found.append(offer)
        return found
