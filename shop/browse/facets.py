"""Filters of a list: what an address asks for, the one address of each choice, what the page shows.

Plain: it knows no model. What a value leaves is said by shop.browse.product_facets for products and
by guides.facets for guides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.http import QueryDict

SHOWN = 5  # of a long list; the rest is folded
FOLDED = 2  # fewer than this many more are not worth a fold


@dataclass(frozen=True)
class Facet:
    """A filter of a list. `options` are (value, label); several values mean either, and of a
    `single` one the first is taken. `chips` are (value, label) where a chip says it shorter."""

    param: str
    name: str
    options: tuple[tuple[str, str], ...]
    single: bool = False
    chips: tuple[tuple[str, str], ...] = ()

    @property
    def params(self) -> tuple[str, ...]:
        """Its names in an address."""
        return (self.param,)

    def chosen(self, query: QueryDict) -> tuple[str, ...]:
        """The values that the query asks for, in the facet's order, each once; unknown ones do not
        count."""
        asked = query.getlist(self.param)
        known = tuple(value for value, _ in self.options if value in asked)
        return known[:1] if self.single else known

    def fields(self, values: Iterable[str]) -> list[tuple[str, str]]:
        """(name, value) as an address has them."""
        return [(self.param, value) for value in values]

    def words(self, value: str) -> str:
        """What a chip says."""
        return (dict(self.options) | dict(self.chips))[value]


Chosen = Mapping[Facet, tuple[str, ...]]


@dataclass(frozen=True)
class Filter:
    """A facet as the page shows it; `options` are (value, label, count, on), and `more` those that
    a long list keeps folded, `open` if one of them is on. `none` says that nothing is chosen."""

    name: str
    param: str
    options: tuple[tuple[str, str, int, bool], ...]
    more: tuple[tuple[str, str, int, bool], ...] = ()
    open: bool = False
    single: bool = False
    none: bool = True


@dataclass(frozen=True)
class Choice:
    """What an address asks of a list.

    `before` and `after` are (name, value) of what is no filter and stays in every link: before the
    filters, such as the search's question, and after them, such as the sort. `here` is the list's
    own address, without a query.
    """

    chosen: Chosen
    here: str = ""
    before: tuple[tuple[str, str], ...] = ()
    after: tuple[tuple[str, str], ...] = ()

    def address(self, without: tuple[Facet, str] | None = None) -> str:
        """The one spelling of this choice, whatever order and repetition it was asked for in;
        `without` one (facet, value) if it is given."""
        query = self._query(without).urlencode()
        return f"{self.here}?{query}" if query or not self.here else self.here

    def query(self, **more: str) -> QueryDict:
        """The same as a query, with `more` at its end where they have a value."""
        query = self._query(None)
        query.update({name: value for name, value in more.items() if value})
        return query

    def chips(self) -> list[tuple[str, str]]:
        """(label, address without it) of all that is on, in the page's order."""
        return [
            (facet.words(value), self.address(without=(facet, value)))
            for facet, value in self.values()
        ]

    def cleared(self) -> str:
        """The address of the whole list: without filters and sort, with what stands before them."""
        return Choice({}, self.here, self.before).address()

    def values(self) -> list[tuple[Facet, str]]:
        return [(facet, value) for facet, values in self.chosen.items() for value in values]

    def last(self, filters: Iterable[Filter]) -> tuple[str, str] | None:
        """The last chip whose filter, taken off, leaves something by the filters' counts; else the
        last chip; None without one. For a list that is empty: the way out of it."""
        left = {one.param for one in filters if any(row[2] for row in one.options + one.more)}
        chips = list(zip(self.values(), self.chips(), strict=True))
        helping = [chip for (facet, _), chip in chips if facet.param in left]
        return next(reversed(helping or [chip for _, chip in chips]), None)

    def key(self, leave_out: Facet | None = None) -> str:
        """For what is kept of it."""
        on = (
            ("+".join(f.params), values)
            for f, values in self.chosen.items()
            if values and f != leave_out
        )
        return ";".join(f"{param}={','.join(values)}" for param, values in on)

    def _query(self, without: tuple[Facet, str] | None) -> QueryDict:
        query = QueryDict(mutable=True)
        for name, value in self.before:
            query.appendlist(name, value)
        for facet, values in self.chosen.items():
            for name, value in facet.fields(v for v in values if (facet, v) != without):
                query.appendlist(name, value)
        for name, value in self.after:
            query.appendlist(name, value)
        return query


def read(facets: Iterable[Facet], query: QueryDict) -> dict[Facet, tuple[str, ...]]:
    """What the query asks of each facet, in the order of the facets."""
    return {facet: facet.chosen(query) for facet in facets}


def others(chosen: Chosen, facet: Facet) -> dict[Facet, tuple[str, ...]]:
    """The choice but for one facet: its own counts are under the other filters, so that they say
    what one more click would leave."""
    return {other: values for other, values in chosen.items() if other is not facet}


def shown(facet: Facet, on: tuple[str, ...], counts: Mapping[str, int]) -> Filter:
    """The facet with its counts; a value that would leave nothing is not offered."""
    options = tuple(
        (value, label, counts.get(value, 0), value in on)
        for value, label in facet.options
        if counts.get(value) or value in on
    )
    cut = SHOWN if len(options) > SHOWN + FOLDED else len(options)
    more = options[cut:]
    return Filter(
        name=facet.name,
        param=facet.param,
        options=options[:cut],
        more=more,
        open=any(row[3] for row in more),
        single=facet.single,
        none=not on,
    )


def sort_rows(sorts: Mapping[str, str], sort: str) -> list[tuple[str, str, bool]]:
    """(value, label, on) of {sort: label}; the first, which needs no name in an address, is ""."""
    first = next(iter(sorts), "")
    return [("" if one == first else one, label, one == sort) for one, label in sorts.items()]


def choose(
    facets: Iterable[Facet],
    query: QueryDict,
    sorts: Mapping[str, str],
    *,
    keep: Iterable[str] = (),
    here: str = "",
) -> tuple[Choice, str]:
    """What the query asks of a list, and the sort: one of {sort: label}, else the first. `keep` are
    names of the query that are no filter and stay in front of the filters."""
    first = next(iter(sorts))
    sort = query.get("sort") if query.get("sort") in sorts else first
    kept = tuple((name, value) for name in keep for value in query.getlist(name) if value)
    after = (("sort", sort),) if sort != first else ()
    return Choice(read(facets, query), here, before=kept, after=after), sort


def page_of(choice: Choice, filters: list[Filter], ids: Sequence[int], page: str) -> dict:
    """What the page of a list shows of its choice: see shop.browse.listing.browse_products."""
    chips = choice.chips()
    return {
        "ids": ids,
        "count": len(ids),
        "filters": filters,
        "chips": chips,
        "last": choice.last(filters),
        "filtered_by": ", ".join(label for label, _ in chips),
        "clear": choice.cleared(),
        "hidden": choice.before,
        "asked": choice.query(page=page),
    }
