"""How an address is written, on pages, in mails and on papers."""

HOME = "US"


def address_lines(address) -> tuple[str, ...]:
    """Name, street, "City, ST 12345"; the country unless it is our own."""
    place = " ".join(part for part in (address.state, address.postcode) if part)
    city = ", ".join(part for part in (address.line4, place) if part)
    street = (address.line1, address.line2, address.line3)
    country = "" if address.country_id == HOME else address.country.printable_name
    return tuple(line for line in (address.name, *street, city, country) if line)
