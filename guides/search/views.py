"""/search/: one question over everything. docs/search.md says how it is understood."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import TemplateView, View

from guides.cards import GuideCard
from guides.selectors import guide_cards, live_guides
from page_cache.kept import kept
from shop.catalog.categories import categories_for_menu
from shop.web.paging import list_template
from shop.web.same_origin import same_origin_only
from shop.web.visits import first_times_today, is_left_out

from .answer import Answer, answer
from .counting import count, note_of
from .results import TABS, results
from .suggesting import suggestions
from .understanding.words import LONGEST_QUESTION

GUIDES_WHERE_NOTHING_IS_FOUND = 6
MOST_COUNTED = 200  # a day and visitor
ASK = "Type what hurts, what you do, or a product."


class SearchView(TemplateView):
    def get_template_names(self):
        return [list_template(self.request, "search/results.html")]

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
            note_to_count=note_of(found),
            **context,
            **kwargs,
        )


@cache_control(public=True, max_age=300)
def suggest(request):
    """A list of options for the script of the search box."""
    found = suggestions(request.GET.get("q", ""))
    return render(request, "search/suggestions.html", {"suggestions": found})


@method_decorator([csrf_exempt, same_origin_only, never_cache], name="dispatch")
class CountSearchView(View):
    """Says the same, nothing, whether it counted or not. Sets no cookie and reads no address."""

    http_method_names = ["post"]

    def post(self, request):
        place = request.POST.get("place", "")
        counted = len(place) <= 3 and (not place or place.isdecimal()) and not is_left_out(request)
        if counted and first_times_today(request, "searches", MOST_COUNTED):
            count(request.POST.get("note", "")[:1000], int(place or 0))
        return HttpResponse(status=204)


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
    return {
        "instead": kept("guides.search.newest", _newest_guides),
        "shelves": categories_for_menu(),
        "unknown_words": found.plan.unknown,
    }


def _newest_guides() -> list[GuideCard]:
    return guide_cards(live_guides()[:GUIDES_WHERE_NOTHING_IS_FOUND])
