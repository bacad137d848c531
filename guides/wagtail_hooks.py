from wagtail import hooks
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet

from guides.answers import desk as answers
from guides.attention import reports as attention
from guides.links import link_draft
from guides.newsletter import views as newsletter
from guides.newsletter.viewset import NewsletterViewSet, refuse_deletion
from guides.pages import step_copies
from guides.signing import views as signing
from guides.signing.services import ACTION

register_snippet(NewsletterViewSet)
hooks.register("register_admin_urls", newsletter.admin_urls)
hooks.register("register_log_actions", newsletter.register_log_actions)
hooks.register("register_page_header_buttons", newsletter.page_buttons)
hooks.register("before_delete_snippet", refuse_deletion)


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def saved_page_has_a_link(request, page):
    link_draft(page)


@hooks.register("construct_page_action_menu")
def publish_first(menu_items, request, context):
    """Editors who may publish mostly mean to: the button says so first."""
    for index, item in enumerate(menu_items):
        if item.name == "action-publish":
            menu_items.insert(0, menu_items.pop(index))
            break


@hooks.register("register_admin_urls")
def register_attention_and_answers():
    parts = (attention, answers, signing, step_copies)
    return [url for part in parts for url in part.admin_urls()]


@hooks.register("register_log_actions")
def register_signing(actions):
    @actions.register_action(ACTION)
    class SignGuide(LogFormatter):
        label = "Sign a guide"

        def format_message(self, entry):
            return (
                f"Signed as {entry.data['reviewer']}, to be reviewed again by {entry.data['due']}"
            )


@hooks.register("register_reports_menu_item")
def register_attention_menu_item():
    return attention.menu_item()


@hooks.register("construct_homepage_panels")
def attention_at_home(request, panels):
    if attention.may_see(request.user):
        panels.append(attention.AttentionPanel())
