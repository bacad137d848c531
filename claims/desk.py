"""Settings → Claim rules: the rules, the words that they share, and a field to try them."""

from django.core.exceptions import PermissionDenied
from django.forms import CharField, Form, Textarea
from django.shortcuts import render
from django.urls import path
from wagtail.snippets.views.snippets import (
    CreateView,
    DeleteView,
    EditView,
    SnippetViewSet,
    SnippetViewSetGroup,
)

from claims.reading.findings import find, level_of

from .book import rulebook
from .models import ClaimRule, ClaimWords
from .noting import note_all

TRY_LENGTH = 2000


class NotesClaims:
    """Whoever changes a rule finds what is public against it in the report, once it was read."""

    def form_valid(self, form):
        response = super().form_valid(form)
        note_all.enqueue()
        return response


class CreateRuleView(NotesClaims, CreateView):
    pass


class EditRuleView(NotesClaims, EditView):
    pass


class DeleteRuleView(NotesClaims, DeleteView):
    pass


class RuleViews(SnippetViewSet):
    add_view_class, edit_view_class = CreateRuleView, EditRuleView
    delete_view_class = DeleteRuleView
    copy_view_enabled = False


class ClaimRuleViewSet(RuleViews):
    model = ClaimRule
    icon = "warning"
    menu_label = "Rules"
    list_display = ["name", "level", "active"]
    list_filter = ["level", "active"]
    search_fields = ["name", "find", "reason", "rewrite"]
    list_per_page = 50


class ClaimWordsViewSet(RuleViews):
    model = ClaimWords
    icon = "list-ul"
    menu_label = "Words that rules share"
    list_display = ["name", "words"]
    search_fields = ["name", "words"]


class ClaimsGroup(SnippetViewSetGroup):
    items = (ClaimRuleViewSet, ClaimWordsViewSet)
    menu_label = "Claims"
    menu_icon = "warning"
    add_to_settings_menu = True
    add_to_admin_menu = False


class TryForm(Form):
    text = CharField(
        max_length=TRY_LENGTH, widget=Textarea(attrs={"rows": 4}), label="Sentences to try"
    )


def may_keep_rules(user) -> bool:
    policy = ClaimRule.snippet_viewset.permission_policy
    return policy.user_has_any_permission(user, ["add", "change", "delete", "view"])


def try_view(request):
    """What the rules say of a text; nothing of it is kept."""
    if not may_keep_rules(request.user):
        raise PermissionDenied
    form = TryForm(request.POST or None)
    found, level = [], ""
    if form.is_valid():
        text, book = form.cleaned_data["text"], rulebook()
        found, level = find(text, book), level_of(text, book)
    context = {"form": form, "found": found, "level": level}
    return render(request, "desk/try_claims.html", context)


def admin_urls() -> list:
    return [path("claims/try/", try_view, name="claims_try")]
