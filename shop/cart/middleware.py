"""The cart of a visitor who logs in."""

from django.contrib import messages
from oscar.apps.basket.middleware import BasketMiddleware
from oscar.core.loading import get_model

MORE = "Your cart also has what you left in it before."


class CartMiddleware(BasketMiddleware):
    """Oscar's, which would tell of baskets and sessions at every log-in with a full cart. Whoever
    had left something sees more than before, and is told why; others see what they saw."""

    def get_cookie_basket(self, cookie_key, request, manager):
        visitors = super().get_cookie_basket(cookie_key, request, manager)
        if visitors is None or not request.user.is_authenticated:
            return visitors
        try:
            own, _ = manager.get_or_create(owner=request.user)
        except get_model("basket", "Basket").MultipleObjectsReturned:
            return visitors  # Oscar merges all of them
        if own.num_items and visitors.num_items:
            messages.info(request, MORE)
        self.merge_baskets(own, visitors)
        request.cookies_to_delete.append(cookie_key)
        return None
