"""Screens over rows that shoppers or services made: lists, a page for each, and many at once."""

from collections.abc import Iterable

from django.contrib import messages
from django.shortcuts import redirect
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.viewsets.model import ModelViewSet

MOST = 200  # rows at once: what a person can look over
MOST_SAID = 10


class ReadingViewSet(ModelViewSet):
    """Nothing of it adds, edits or deletes a row."""

    add_to_reference_index = False
    inspect_view_enabled = True
    copy_view_enabled = False
    exclude_form_fields = ()
    list_per_page = 25
    kept = ("index", "index_results", "inspect", "history", "history_results")

    def get_common_view_kwargs(self, **kwargs):
        """Wagtail asks for the addresses of all its views, also of those that are not here."""
        none = dict.fromkeys(
            ("add_url_name", "edit_url_name", "delete_url_name", "usage_url_name"), None
        )
        return super().get_common_view_kwargs(**none | kwargs)

    def get_urlpatterns(self):
        return [pattern for pattern in super().get_urlpatterns() if pattern.name in self.kept]

    @property
    def url_finder_class(self):
        """The site's history leads to the page of the row."""
        attrs = {"edit_url_name": self.get_url_name("inspect")}
        return type("InspectURLFinder", (super().url_finder_class,), attrs)


class CellColumn(Column):
    """A cell with a template of its own: desk/<folder>/cells/<name>.html, which gets the row."""

    def __init__(self, folder, name, label, **kwargs):
        super().__init__(name, label, accessor=lambda row: row, **kwargs)
        self.cell_template_name = f"desk/{folder}/cells/{name}.html"

    def get_cell_context_data(self, row, parent_context):
        return super().get_cell_context_data(row, parent_context) | {"row": row}


class RowsAction(BulkAction):
    """For rows that were ticked, or all of the list that they were ticked in, MOST at once. Each is
    a transaction of its own: one that is refused keeps no other back."""

    permission = ""
    done_word = "done"
    one, many = "row", "rows"
    template_name = "desk/confirm.html"

    @classmethod
    def get_queryset(cls, model, object_ids):
        known = [pk for pk in map(str, object_ids) if pk.isdecimal() and len(pk) < 10][:MOST]
        return list(cls.rows(model).filter(pk__in=known))

    @classmethod
    def rows(cls, model):
        return model.objects.order_by("pk")

    def check_perm(self, row):
        return self.request.user.has_perm(self.permission)

    def get_all_objects_in_listing_query(self, parent_id) -> Iterable[int]:
        """Those that the list shows; Wagtail would take every row of the model."""
        return self.listed().values_list("pk", flat=True)[:MOST]

    def listed(self):
        raise NotImplementedError

    def act(self, row) -> str:
        """Does it; a sentence where it is refused, "" where it is done."""
        raise NotImplementedError

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        names = {"one": self.one, "many": self.many, "action": self.display_name}
        return context | names | {"rows": [item["item"] for item in context["items"]]}

    def prepare_action(self, objects, objects_without_access):
        said = [self.act(row) for row in objects]
        self.say(said.count(""), [sentence for sentence in said if sentence])
        return redirect(self.next_url)

    def say(self, done: int, problems: list[str]) -> None:
        for problem in problems[:MOST_SAID]:
            messages.error(self.request, problem)
        if done:
            what = f"1 {self.one} is" if done == 1 else f"{done} {self.many} are"
            messages.success(self.request, f"{what} {self.done_word}.")
