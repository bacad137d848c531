"""What offers and promo codes take off. docs/discounts.md has the rules and a table.

`arithmetic` reckons in cents and knows no database; the modules beside it read Oscar's rows.
"""
