"""“Sign this version” of a guide, and “Ask for a review”."""

from datetime import date, timedelta

from django import forms
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput

from guides.models import GuidePage
from guides.models.facts import parts_of
from guides.safety.version import digest_of
from shop.web.site_days import today

from . import checklist
from .mails import ask_for_review
from .people import reviewers
from .services import NotSigned, last_signature, may_sign, sign_latest

NOBODY = "Nobody has the role Reviewer yet: an administrator gives it."
USUAL_DAYS = 365  # until a version is reviewed again


class SignForm(forms.Form):
    reviewer = forms.CharField(
        max_length=GuidePage._meta.get_field("reviewer").max_length,
        label="Your name and license",
        help_text="As readers see them: “Reviewed by …”.",
    )
    review_due = forms.DateField(
        label="To be reviewed again by",
        widget=AdminDateInput,
        help_text="Within 24 months.",
    )
    digest = forms.CharField(widget=forms.HiddenInput)


class SignView(WagtailAdminTemplateMixin, FormView):
    """Shows the latest draft and its checklist. Signing makes a new draft; it publishes nothing."""

    form_class = SignForm
    template_name = "desk/safety/sign.html"
    page_title = "Sign this version"
    header_icon = "check"

    def dispatch(self, request, *args, page_id: int, **kwargs):
        if not may_sign(request.user):
            raise PermissionDenied
        self.guide = get_object_or_404(GuidePage, pk=page_id).get_latest_revision_as_object()
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.guide.title

    def get_breadcrumbs_items(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.guide.pk])
        here = {"url": "", "label": self.page_title}
        return [*self.breadcrumbs_items, {"url": edit, "label": self.guide.title}, here]

    def get_initial(self):
        mine = self.guide.signatures.filter(signed_by=self.request.user).first()
        return {
            "reviewer": mine.reviewer if mine else "",
            "review_due": today() + timedelta(days=USUAL_DAYS),
            "digest": digest_of(parts_of(self.guide)),
        }

    def form_valid(self, form):
        data = form.cleaned_data
        due: date = data["review_due"]
        try:
            sign_latest(self.guide.pk, data["digest"], data["reviewer"], due, self.request.user)
        except NotSigned as why:
            form.add_error(why.field, str(why))
            form.data = form.data.copy() | {"digest": digest_of(parts_of(self.guide))}
            return self.form_invalid(form)
        words = "Signed. A publisher can now publish this version."
        messages.success(self.request, f"“{self.guide.title}”: {words}")
        return redirect("wagtailadmin_pages:edit", self.guide.pk)

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            guide=self.guide,
            shown=checklist.shown(self.guide),
            last=last_signature(self.guide),
            **kwargs,
        )


class AskView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "desk/safety/ask.html"
    page_title = "Ask for a review"
    header_icon = "mail"

    def dispatch(self, request, *args, page_id: int, **kwargs):
        self.guide = checklist.page_for_editor(request, page_id)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.guide.title

    def get_context_data(self, **kwargs):
        return super().get_context_data(guide=self.guide, reviewers=len(reviewers()), **kwargs)

    def post(self, request, *args, **kwargs):
        if asked := ask_for_review(self.guide, request.user):
            words = f"{asked} reviewer{'' if asked == 1 else 's'} will get a mail."
            messages.success(request, words)
        else:
            messages.warning(request, NOBODY)
        return redirect("wagtailadmin_pages:edit", self.guide.pk)


def admin_urls() -> list:
    return [
        path("guides/<int:page_id>/sign/", SignView.as_view(), name="guide_sign"),
        path("guides/<int:page_id>/ask/", AskView.as_view(), name="guide_ask"),
        path("guides/<int:page_id>/checklist/", checklist.read_view, name="guide_checklist"),
    ]
