"""Prices and stock, as staff change them: cell by cell in the list of products, or from a file."""
