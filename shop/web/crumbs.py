"""Breadcrumbs: (name, address) of each place on the way to a page, the front page first."""

HOME, SHOP = ("Home", "/"), ("Shop", "/shop/")


def trail(*places: tuple[str, str] | None) -> list[tuple[str, str]]:
    """From the front page over the places; those that are None are left out."""
    return [HOME, *(place for place in places if place)]
