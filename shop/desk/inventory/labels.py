"""What a row of the shelf is called."""


def color_of(product) -> str:
    """ "" for a product without colors."""
    package = getattr(product, "tape_package", None) if product.parent_id else None
    return package.get_color_display() if package else ""


def label_of(record) -> str:
    """Such as "Pro precut, blue". Oscar's own name of a variant asks for each of its attributes."""
    product, color = record.product, color_of(record.product)
    return f"{product.get_title()}, {color.lower()}" if color else product.get_title()
