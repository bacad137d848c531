"""When a product runs low."""

THRESHOLD = 5  # pieces left, for a stock record that names no number of its own
