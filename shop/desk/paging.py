"""The count at a list's foot, in the desk's words: Wagtail says Oscar's name of the table."""

from collections.abc import Callable

from django.db.models import QuerySet
from wagtail.admin.paginator import WagtailPaginator


def paginator(one: str, many: str) -> type[WagtailPaginator]:
    """Such as ("discount", "discounts")."""
    return type(
        "DeskPaginator", (WagtailPaginator,), {"verbose_name": one, "verbose_name_plural": many}
    )


class KeysFirst(WagtailPaginator):
    """Finds the keys of a page's rows, then reads these rows alone: a late page of a long list
    would else join and carry along every row before it."""

    read: Callable[[QuerySet], QuerySet]

    def page(self, number):
        number = self.validate_number(number)
        start = (number - 1) * self.per_page
        keys = self.object_list.values("pk")[start : start + self.per_page]
        rows = self.read(self.object_list.model.objects.filter(pk__in=keys))
        return self._get_page(rows.order_by(*self.object_list.query.order_by), number, self)
