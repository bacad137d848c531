"""The count at a list's foot, in the desk's words: Wagtail says Oscar's name of the table."""

from wagtail.admin.paginator import WagtailPaginator


def paginator(one: str, many: str) -> type[WagtailPaginator]:
    """Such as ("discount", "discounts")."""
    return type(
        "DeskPaginator", (WagtailPaginator,), {"verbose_name": one, "verbose_name_plural": many}
    )
