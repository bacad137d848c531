"""Offers and promo codes as staff make them: one form over Oscar's ranges, conditions, benefits,
offers and vouchers. What they take off is reckoned by shop.discounts."""
