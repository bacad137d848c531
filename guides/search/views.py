"""/search/: guides, articles and products by one question, in one search engine, Wagtail's."""

from django.views.generic import TemplateView
from wagtail.search.backends import get_search_backend

from guides.listing import some_are_restricted
from guides.selectors import (
    article_cards,
    guide_cards,
    in_order,
    live_articles,
    live_guides,
    region_rows,
)
from shop.catalog.selectors import product_cards, searchable_products
from shop.web.paging import paginate

from .marking import marked_cards
from .plain_queries import asked_words

LONGEST = 100  # characters of a question that are looked at
MOST = 60  # results of one kind
PER_PAGE = 12
FIRST = 3  # of each kind, where all kinds are shown


def found_ids(queryset, question: str) -> list[int]:
    """Ids by relevance; none for a question without words."""
    words = asked_words(question[:LONGEST])
    results = get_search_backend().search(words, queryset.only("pk"), operator="and")
    return [row.pk for row in results[:MOST]]


def found_page_ids(readable, question: str) -> list[int]:
    """As above, for pages. The engine cannot read the subquery of `readable`: that comes after."""
    ids = found_ids(readable.model.objects.live(), question)
    if not some_are_restricted():
        return ids
    shown = set(readable.filter(pk__in=ids).values_list("pk", flat=True))
    return [pk for pk in ids if pk in shown]


class SearchView(TemplateView):
    template_name = "search/results.html"

    def get_context_data(self, **kwargs):
        question = self.request.GET.get("q", "").strip()[:LONGEST]
        found = {
            "guides": found_page_ids(live_guides(), question),
            "articles": found_page_ids(live_articles(), question),
            "products": found_ids(searchable_products(), question),
        }
        kind = self.request.GET.get("in")
        kind = kind if kind in found else ""
        shown = {name: ids[:FIRST] if kind == "" else [] for name, ids in found.items()}
        pages = paginate(self.request.GET, found[kind], PER_PAGE) if kind else None
        if pages:
            shown[kind] = pages.items
        guides = guide_cards(in_order(live_guides(), shown["guides"]))
        articles = article_cards(in_order(live_articles(), shown["articles"]))
        tabs = self._tabs(question, found, kind)
        return super().get_context_data(
            query=question,
            tabs=tabs,
            total=sum(map(len, found.values())),
            guides=marked_cards(guides, question),
            articles=marked_cards(articles, question),
            products=product_cards(shown["products"]),
            kind=kind,
            more={tab.lower(): (n, url) for tab, n, url, _ in tabs[1:] if not kind and n > FIRST},
            pages=pages,
            suggestions=self._suggestions(question, found, guides),
            message="" if question else "Type what hurts, what you do, or a product.",
            **kwargs,
        )

    def _tabs(self, question, found, kind):
        query = self.request.GET.copy()
        query.pop("page", None)
        tabs = [("All", sum(map(len, found.values())), "", kind == "")]
        tabs += [(name.title(), len(ids), name, kind == name) for name, ids in found.items()]
        result = []
        for label, count, value, on in tabs:
            query["in"] = value
            result.append((label, count, f"?{query.urlencode()}", on))
        return result if question else []

    def _suggestions(self, question, found, guides):
        """Regions named in the question, else the best guide's; all where nothing was found."""
        rows = [row for row in region_rows() if row.url]
        words = question.lower()
        named = [row for row in rows if row.one in words]
        if named or not any(found.values()):
            return named or rows
        return [row for row in rows if guides and row.name == guides[0].region]
