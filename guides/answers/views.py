"""Takes an answer, from the form of a guide's page."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from guides.matching import cut_lines, matches_for_guide, tape_among
from guides.selectors import live_guides
from shop.web.limits import ANSWER, allowed
from shop.web.same_origin import same_origin_only
from shop.web.visits import household

from .forms import AnswerForm
from .question import SENT, titles_of
from .selectors import verdict_words
from .services import add_answer

TOO_MANY = "Answers from your connection are counted for today. Thank you."


@method_decorator([never_cache, csrf_exempt, same_origin_only], name="dispatch")
class AnswerView(View):
    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, pk: int, **kwargs):
        self.guide = live_guides().filter(pk=pk).first() if pk < 2**31 else None
        if self.guide is None or not self.guide.cut_list:
            raise Http404("There is no such guide to answer.")
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        return redirect(self.guide.url)

    def post(self, request):
        self.titles = self._titles()
        form = AnswerForm(self.titles, request.POST)
        if form.is_valid() and not form.from_a_program and not self._within_the_limit():
            form.add_error(None, TOO_MANY)
        if not form.is_valid():
            return self._ask_again(form)
        if not form.from_a_program:
            asked = form.cleaned_data
            add_answer(self.guide, asked["stayed"], asked["days"], asked["tape"])
        if request.htmx:
            return self._part({"answered": True})
        return redirect(f"{self.guide.url}?{SENT}=1#answer")

    def _titles(self) -> dict[int, str]:
        regions = list(self.guide.regions.all())
        lines = cut_lines(self.guide)
        matches = matches_for_guide(self.guide, lines, regions, all_that_fit=True)
        return titles_of(tape_among(matches, has_strips=True))

    def _within_the_limit(self) -> bool:
        """A household may have two answers to a guide a day, and ten in all."""
        return allowed(self.request, ANSWER, f"{self.guide.pk} {household(self.request)}")

    def _ask_again(self, form):
        if self.request.htmx:
            return self._part({"form": form})
        context = self.guide.get_context(self.request) | {
            "answer_form": form,
            "canonical_url": settings.SITE_URL + self.guide.url,
        }
        return TemplateResponse(self.request, self.guide.template, context)

    def _part(self, context: dict):
        said = verdict_words(self.guide, self.titles)
        common = {"id": self.guide.pk, "verdict": said, "focus": True}
        return TemplateResponse(self.request, "components/guide/answer.html", common | context)
