"""How a US address is written, and the one that checkout starts with."""


def address_lines(address) -> tuple[str, ...]:
    """Name, street, "City, ST 12345": no country, since the shop ships within one."""
    place = " ".join(part for part in (address.state, address.postcode) if part)
    city = ", ".join(part for part in (address.line4, place) if part)
    street = (address.line1, address.line2, address.line3)
    return tuple(line for line in (address.name, *street, city) if line)


def first_address(user) -> dict:
    """Checkout's fields from the user's address book: the one to use first, else the oldest.
    Empty for whoever has none."""
    if not user.is_authenticated:
        return {}
    address = user.addresses.order_by("-is_default_for_shipping", "pk").first()
    if address is None:
        return {}
    fields = ("first_name", "last_name", "line1", "line2", "state", "postcode")
    values = {name: getattr(address, name) for name in fields}
    phone = address.phone_number.as_national if address.phone_number else ""
    return values | {"city": address.line4, "phone": phone}
