"""Numbered pages of a list. A page number that does not exist is answered, with a sentence."""

from dataclasses import dataclass

from django.conf import settings
from django.core.paginator import Paginator
from django.http import QueryDict

COUNT = "components/list/count.html"


@dataclass(frozen=True)
class Paged:
    """One page of a list; `numbers` are (number, address "?page=2", is this one); the
    address of a first page is the list's own, "./"."""

    items: list
    number: int
    total: int
    count: int
    numbers: tuple[tuple[int, str, bool], ...]
    previous_url: str
    next_url: str
    notice: str


def paginate(query: QueryDict, items, per_page: int) -> Paged:
    """The page that `query` asks for by ?page=; the nearest one if there is no such page."""
    paginator = Paginator(items, per_page)
    wanted = query.get("page", "1")
    page = paginator.get_page(wanted)
    total = paginator.num_pages

    def url(number: int) -> str:
        rest = query.copy()
        rest.pop("page", None)
        if number > 1:
            rest["page"] = number
        return f"?{rest.urlencode()}" if rest else "./"

    near = sorted({1, total, *range(max(1, page.number - 2), min(total, page.number + 2) + 1)})
    return Paged(
        items=list(page.object_list),
        number=page.number,
        total=total,
        count=paginator.count,
        numbers=tuple((n, url(n), n == page.number) for n in near),
        previous_url=url(page.number - 1) if page.has_previous() else "",
        next_url=url(page.number + 1) if page.has_next() else "",
        notice=""
        if wanted == str(page.number)
        else f"There is no such page: this is page {page.number}.",
    )


def list_template(request, whole: str) -> str:
    """The template of a list: the `whole` page, or of it only the number on the filters' button,
    where a script asks for that."""
    return COUNT if request.htmx and request.htmx.target == "filter-count" else whole


def canonical_url(path: str, pages: Paged, *, filtered: bool) -> str:
    """The address that search engines are to know: each page of the whole list has its own, and
    what filters leave belongs to the list."""
    page = f"?page={pages.number}" if pages.number > 1 and not filtered else ""
    return f"{settings.SITE_URL}{path}{page}"
