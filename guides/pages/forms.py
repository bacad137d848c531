"""Forms that editors build, without a CSRF token: their pages are cacheable for everybody."""

from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from guides.models import FormPage
from shop.mails.services import KEPT, queue_mail
from shop.web.crumbs import trail
from shop.web.limits import FORM, allowed, too_often
from shop.web.same_origin import same_origin_only

from .crumbs import place_of
from .structured import page_share


def form_detail(page, request) -> dict:
    """What the page shows; after sending, its address ends in ?sent=1."""
    return {
        "crumbs": trail(place_of(page)),
        "share": page_share(page),
        "form": page.get_form(),
        "sent": request.GET.get("sent") == "1",
    }


@method_decorator([never_cache, csrf_exempt, same_origin_only], name="dispatch")
class FormView(View):
    """Takes the answers to one form, of those who may read it; the others are led to its page,
    which asks for the password or the log-in."""

    def dispatch(self, request, *args, **kwargs):
        self.page = get_object_or_404(FormPage.objects.live(), pk=kwargs["pk"])
        rules = self.page.get_view_restrictions()
        if not all(rule.accept_request(request) for rule in rules):
            return redirect(self.page.url)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, pk):
        return redirect(self.page.url)

    def post(self, request, pk):
        form = self.page.get_form(request.POST)
        if not form.is_valid():
            context = self.page.get_context(request) | {"form": form, "sent": False}
            return TemplateResponse(request, self.page.template, context)
        if not allowed(request, FORM):
            return too_often(request)
        if not form.from_a_program:
            keep(self.page, form)
        return redirect(f"{self.page.url}?sent=1")


@transaction.atomic
def keep(page: FormPage, form) -> None:
    """Write the answers down, and mail them to whom the page names."""
    form.cleaned_data.pop("website")
    answers = page.process_form_submission(form)
    if page.send_to:
        rows = [(form[name].label, _said(value)) for name, value in form.cleaned_data.items()]
        context = {"title": page.title, "rows": rows}
        forget_at = timezone.now() + KEPT
        queue_mail(f"form:{answers.pk}", page.send_to, "form_answer", context, forget_at=forget_at)


def _said(value) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, list):
        return ", ".join(value)
    return "" if value is None else str(value)
