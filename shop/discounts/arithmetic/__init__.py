"""Discounts in whole cents, by plain Python: nothing here imports Django or Oscar."""
