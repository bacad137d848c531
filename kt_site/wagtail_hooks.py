"""What the composition root brings to the editors' desk: the note above every page, and redirects
that lead somewhere."""

from wagtail.contrib.redirects import views
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import ShopNote
from .redirects import CheckedRedirectForm


class ShopNoteViewSet(SnippetViewSet):
    model = ShopNote
    icon = "tag"
    menu_label = "Note above every page"
    add_to_settings_menu = True
    copy_view_enabled = False
    list_display = ["__str__", "live", "last_published_at"]


register_snippet(ShopNoteViewSet)

# Wagtail has no setting for the form of its redirects; its import of a table takes this one, too.
views.RedirectForm = CheckedRedirectForm
views.CreateView.form_class = views.EditView.form_class = CheckedRedirectForm
