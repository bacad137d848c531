"""Writes a product of Oscar's."""


def save(product, **values) -> None:
    """A new one whole; of one that is there these columns alone, for reviews count in its row."""
    changed = [
        name for name, value in values.items() if (getattr(product, name) or "") != (value or "")
    ]
    for name in changed:
        setattr(product, name, values[name])
    if product._state.adding:
        product.save()
    elif changed:
        product.save(update_fields=[*changed, "date_updated"])
