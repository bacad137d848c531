"""What a price and a number of pieces may be: the forms ask, and the database has the same check.

See shop/checkout/migrations/0005_price_and_pieces_are_possible.py, and ADR 0017 for zero.
"""

from decimal import Decimal

CENT = Decimal("0.01")
DEAREST = Decimal("99999.99")  # dollars a piece
MOST_PIECES = 1_000_000
PRICE = f"Enter a price from $0.01 to ${DEAREST:,}."
PIECES = f"Enter a whole number from 0 to {MOST_PIECES:,}."
