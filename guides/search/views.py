"""/search/: one question over everything. docs/search.md says how it is understood."""

from django.views.generic import TemplateView

from guides.listing import guide_ids
from guides.selectors import guide_cards, in_order, live_guides
from shop.catalog.categories import categories_for_menu

from .answer import Answer, answer
from .results import TABS, results
from .understanding.words import LONGEST_QUESTION

GUIDES_WHERE_NOTHING_IS_FOUND = 6
ASK = "Type what hurts, what you do, or a product."


class SearchView(TemplateView):
    template_name = "search/results.html"

    def get_context_data(self, **kwargs):
        query = self.request.GET
        question = query.get("q", "").replace("\0", "").strip()[:LONGEST_QUESTION]
        kind = query.get("in") if query.get("in") in TABS else ""
        found = answer(question, exact=bool(query.get("exact")))
        context = results(found, query, kind)
        context |= _understood(found) if question else {}
        if not found.found:
            context |= _help(found)
        return super().get_context_data(
            query=question,
            message="" if question else ASK,
            kind=kind,
            kind_label=TABS[kind].label if kind else "",
            **context,
            **kwargs,
        )


def _understood(found: Answer) -> dict:
    """What the question was taken for, and which of its words nothing here has."""
    plan = found.plan
    return {
        "shown_for": plan.asked if plan.changed and found.found else "",
        "unknown": plan.unknown if found.found else (),
        "conditions": plan.conditions,
    }


def _help(found: Answer) -> dict:
    """For whoever found nothing."""
    newest = guide_ids()[:GUIDES_WHERE_NOTHING_IS_FOUND]
    return {
        "instead": guide_cards(in_order(live_guides(), newest)),
        "shelves": categories_for_menu(),
        "unknown_words": found.plan.unknown,
    }
