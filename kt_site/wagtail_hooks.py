"""What the composition root brings to the desk: the note above every page, redirects that lead
somewhere, and the table of roles."""

from wagtail import hooks
from wagtail.contrib.redirects import views
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail.users.views.bulk_actions.user_bulk_action import UserBulkAction

from . import lost_device, page_forms, role_changes, staff
from .calendar import home as coming_up
from .calendar import views as calendar
from .campaigns import desk as campaigns
from .models import Menu, ShopNote
from .opening import desk as opening
from .redirects import CheckedRedirectForm


class ShopNoteViewSet(SnippetViewSet):
    model = ShopNote
    icon = "tag"
    menu_label = "Note above every page"
    add_to_settings_menu = True
    copy_view_enabled = False
    list_display = ["__str__", "live", "last_published_at"]


class MenuViewSet(SnippetViewSet):
    model = Menu
    icon = "list-ul"
    menu_label = "Menus and footer"
    add_to_settings_menu = True
    copy_view_enabled = False
    list_display = ["place", "dead_words"]


register_snippet(ShopNoteViewSet)
register_snippet(MenuViewSet)
register_snippet(campaigns.CampaignViewSet)

# Wagtail has no setting for the form of its redirects; its import of a table takes this one, too.
views.RedirectForm = CheckedRedirectForm
views.CreateView.form_class = views.EditView.form_class = CheckedRedirectForm

UserBulkAction.get_all_objects_in_listing_query = staff.all_in_listing  # no setting for it, either
hooks.register("register_admin_urls", staff.admin_urls)
hooks.register("register_admin_urls", calendar.admin_urls)
hooks.register("register_admin_urls", campaigns.admin_urls)
hooks.register("register_log_actions", campaigns.register_log_actions)
hooks.register("before_delete_snippet", campaigns.refuse_deletion)
hooks.register("register_admin_menu_item", calendar.menu_item)
hooks.register("register_settings_menu_item", staff.menu_item)
hooks.register("register_log_actions", role_changes.register_log_actions)
hooks.register("register_log_actions", lost_device.register_log_actions)
hooks.register("register_admin_urls", lost_device.admin_urls)
hooks.register("register_admin_urls", opening.admin_urls)
hooks.register("register_settings_menu_item", opening.menu_item)
hooks.register("register_log_actions", opening.register_log_actions)
hooks.register("construct_homepage_panels", opening.panel_at_home)
hooks.register("construct_homepage_panels", coming_up.panel_at_home)
hooks.register("register_user_listing_buttons", lost_device.listing_button)
hooks.register("register_admin_viewset", page_forms.viewset, order=1)  # after Wagtail's own
