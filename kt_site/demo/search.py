"""The editors' terms of the search, from demo/search.yaml."""

from wagtail.models import Page

from guides.search.models import SearchTerm
from guides.search.understanding.terms import TermKind
from shop.regions.models import BodyRegion

from .files import read


def load() -> None:
    if SearchTerm.objects.exists():
        return
    regions = {region.slug: region for region in BodyRegion.objects.all()}
    for kind, rows in read("search").items():
        for row in rows:
            row = {"words": row} if isinstance(row, list) else row
            term = SearchTerm(kind=TermKind(kind).value, words="\n".join(row["words"]))
            where, _, slug = row.get("target", "").partition(":")
            if where == "place":
                term.place = slug
            elif where:
                term.page = Page.objects.get(slug=slug, depth__lte=4)
            term.save()
            term.regions.set(regions[slug] for slug in row.get("regions", ()))
