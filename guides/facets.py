"""The filters of the guide list: which guides each leaves, and how many each value would."""

from __future__ import annotations

from dataclasses import dataclass

from django.apps import apps
from django.db.models import Case, Count, Q, QuerySet, Value, When
from django.utils.text import capfirst

from page_cache.kept import kept
from shop.browse.facets import Chosen, Facet
from shop.tape.sizes import length_text

from .at_home.kinds import code, codes_within
from .selectors import guide_model, live_guides, region_rows

MINUTES = ("8", "12")
KINDS = {"precut": "Precut strips", "roll": "A roll", "Y": "Y-strips", "fan": "Fan strips"}
KIND_CHIPS = (
    ("precut", "Precut strips at home"),
    ("roll", "A roll at home"),
    ("Y", "Y-strips at home"),
    ("fan", "Fan strips at home"),
)


@dataclass(frozen=True)
class GuideFacet(Facet):
    """By a `column` of the guide; others say it themselves."""

    column: str = ""

    def guides(self, values: tuple[str, ...]) -> Q:
        """Guides with one of the values."""
        return Q(**{f"{self.column}__in": values})

    def counts(self, guides: QuerySet, chosen: Chosen) -> dict[str, int]:
        """{value: how many of the guides have it and meet the rest of the choice}; one query."""
        found = left(guides, chosen).order_by().values_list(self.column)
        return dict(found.annotate(n=Count("pk", distinct=True)))


@dataclass(frozen=True)
class Among(GuideFacet):
    """By the rows of another table: as a join each would multiply the rows of the next."""

    def guides(self, values):
        found = guide_model().objects.filter(**{f"{self.column}__in": values})
        return Q(pk__in=found.order_by().values("pk"))


@dataclass(frozen=True)
class Minutes(GuideFacet):
    """At most so many."""

    def guides(self, values):
        return Q(minutes__lte=max(map(int, values)))

    def counts(self, guides, chosen):
        most = {value: Count("pk", filter=Q(minutes__lte=int(value))) for value, _ in self.options}
        return left(guides, chosen).order_by().aggregate(**most)


@dataclass(frozen=True)
class Alone(GuideFacet):
    def guides(self, values):
        return Q(helper_needed=False)

    def counts(self, guides, chosen):
        found = left(guides, chosen).filter(helper_needed=False)
        return {value: found.count() for value, _ in self.options}


@dataclass(frozen=True)
class AtHome(GuideFacet):
    """Kinds of tape that are there: several mean that all of them are, so a guide may take its
    strips from any of them."""

    def guides(self, values):
        rows = apps.get_model("guides", "GuideFits").objects.filter(kinds__in=codes_within(values))
        return Q(pk__in=rows.values("guide_id"))

    def counts(self, guides, chosen):
        rows = apps.get_model("guides", "GuideFits").objects
        rows = rows.filter(guide__in=left(guides, chosen).order_by().values("pk"))
        alone = rows.filter(kinds__in=["", *(code([value]) for value, _ in self.options)])
        found = dict(alone.order_by().values_list("kinds").annotate(n=Count("pk")))
        return {value: found.get(value, 0) + found.get("", 0) for value, _ in self.options}


def facets() -> list[GuideFacet]:
    named = kept("guides.facets.situations", _situations)
    home = kept("guides.facets.home", _home)
    levels = guide_model().Level.choices
    return [
        Among("region", "Body part", _regions(), column="regions__slug"),
        Among("situation", "Situation", named, column="situations__name"),
        Minutes(
            "minutes",
            "Time",
            tuple((most, f"{most} minutes or less") for most in MINUTES),
            single=True,
            chips=tuple((most, f"{most} min or less") for most in MINUTES),
        ),
        Alone("helper", "Helper", (("no", "I am alone"),), chips=(("no", "No helper"),)),
        GuideFacet("level", "Level", tuple((v, str(word)) for v, word in levels), column="level"),
        AtHome("home", "What I have at home", home, chips=KIND_CHIPS),
    ]


def left(guides: QuerySet, chosen: Chosen) -> QuerySet:
    """The guides that meet all filters."""
    asked = Q()
    for facet, values in chosen.items():
        asked &= facet.guides(values) if values else Q()
    return guides.filter(asked)


def by_ease() -> list:
    """Easiest first, the shortest of them before."""
    ranks = [When(level=value, then=Value(n)) for n, (value, _) in enumerate(_levels())]
    return [Case(*ranks, default=Value(len(ranks))), "minutes", "-pk"]


def _levels():
    return guide_model().Level.choices


def _regions() -> tuple:
    return tuple((row.slug, row.name) for row in region_rows())


def _situations() -> tuple:
    named = live_guides().exclude(situations=None).order_by()
    names = sorted(set(named.values_list("situations__name", flat=True)))
    return tuple((name, capfirst(name)) for name in names)


def _home() -> tuple:
    """With the size that guides were tried with: a shorter strip at home may not do."""
    rows = {row.kind: row for row in apps.get_model("guides", "HomeTape").objects.all()}
    return tuple(
        (kind, f"{words}, {length_text(rows[kind].length_cm)}")
        for kind, words in KINDS.items()
        if kind in rows
    )
