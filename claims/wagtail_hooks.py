from wagtail import hooks
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet

from . import desk, panel
from .publishing import ChecksClaims

register_snippet(desk.ClaimsGroup)


@hooks.register("register_admin_urls")
def register_claims():
    return [*desk.admin_urls(), *panel.admin_urls()]


@hooks.register("register_log_actions")
def register_keeping(actions):
    @actions.register_action("claims.keep")
    class KeepSentence(LogFormatter):
        label = "Keep a sentence"

        def format_message(self, entry):
            return f"Kept “{entry.data['sentence']}”: {entry.data['reason']}"


def _with_words(get_side_panels):
    def side_panels(view):
        panels = get_side_panels(view)
        is_whole_page = not (
            view.expects_json_response or getattr(view, "hydrate_create_view", False)
        )
        if is_whole_page and isinstance(view.page, ChecksClaims):
            panels.append(_words_panel(view))
        return panels

    return side_panels


def _words_panel(view):
    if view.page.pk:
        return panel.WordsSidePanel(view.page, view.request)
    return panel.NewWordsSidePanel(view.page, view.request, view.parent_page)


# Wagtail has no hook for the side panels of a page.
EditView.get_side_panels = _with_words(EditView.get_side_panels)
CreateView.get_side_panels = _with_words(CreateView.get_side_panels)
