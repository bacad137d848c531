"""The shop's half of the desk: what its staff do in Wagtail's admin, over Oscar's tables."""
