from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from . import reports
from .models import SearchTerm
from .trying import try_url


class CreateTermView(CreateView):
    def get_initial_form_instance(self):
        """A report leads here with the question."""
        return SearchTerm(words=self.request.GET.get("words", "")[:100])


class TryColumn(Column):
    def get_value(self, instance):
        return format_html('<a href="{}">Try it</a>', try_url(instance))


class SearchTermViewSet(SnippetViewSet):
    model = SearchTerm
    icon = "search"
    menu_label = "Search terms"
    add_to_settings_menu = True
    copy_view_enabled = False
    add_view_class = CreateTermView
    list_display = ["__str__", "kind", TryColumn("try", label="On the site")]
    list_filter = ["kind"]
    search_fields = ["words"]


register_snippet(SearchTermViewSet)


@hooks.register("register_admin_urls")
def register_search_report():
    return reports.admin_urls()


@hooks.register("register_reports_menu_item")
def register_search_report_menu_item():
    return reports.menu_item()
