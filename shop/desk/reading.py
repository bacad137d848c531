"""Screens over rows that shoppers or services made: lists, a page for each, and many at once."""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.shortcuts import redirect
from django.urls import path, reverse
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.viewsets.model import ModelViewSet

from .own_views import OwnViews

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


class SavedViewIndex(OwnViews, generic.IndexView):
    """A list with tabs, a built-in view each, with the number of its rows, and one's own."""

    saved_view = ""
    namespace = ""
    labels: dict[str, str] = {}
    table_classname = "listing d-table d-rows"
    any_permission_required = ("view", "change")
    is_searchable = True
    search_backend_name = None
    empty = "Nothing here."

    def counts(self) -> dict[str, int]:
        """How many rows each saved view has."""
        raise NotImplementedError

    @property
    def list_name(self):
        return f"{self.namespace}:{self.saved_view}"

    def lists(self):
        return [f"{self.namespace}:{name}" for name in self.labels]

    def post(self, request, *args, **kwargs):
        return self.save_view(request)

    def get_index_url(self):
        return reverse(f"{self.namespace}:{self.saved_view}")

    def get_index_results_url(self):
        return reverse(f"{self.namespace}:{self.saved_view}_results")

    def get_context_data(self, *args, **kwargs):
        context = super().get_context_data(*args, **kwargs)
        if context.get("paginator"):
            context["select_all"] = select_all_words(context["paginator"].count)
        if not (self.results_only or self.is_export):
            found = self.counts()
            own = self.own_tabs()
            is_own = any(tab[3] for tab in own)
            context["tabs"] = [
                (
                    label,
                    reverse(f"{self.namespace}:{name}"),
                    found[name],
                    name == self.saved_view and not is_own,
                )
                for name, label in self.labels.items()
            ]
            context["own_tabs"] = own
        return context | self.own_context(context.get("own_tabs", []))


def select_all_words(count: int) -> str:
    """What the button takes, of a list with so many rows."""
    if count > MOST:
        return f"Select the first {MOST} of {count:,}: no more are done at once"
    return f"Select all {count} of this list"


class SavedViewsViewSet(ReadingViewSet):
    """`index_view_class` is a SavedViewIndex; its first saved view is the one that opens."""

    kept = ("inspect", "history", "history_results")
    index_template_name = "desk/list.html"
    index_results_template_name = "desk/results.html"

    def get_urlpatterns(self):
        names = list(self.index_view_class.labels)
        lists = [
            path(
                f"{name}/results/" if results_only else f"{name}/",
                self._list(name, results_only=results_only),
                name=f"{name}_results" if results_only else name,
            )
            for name in names
            for results_only in (False, True)
        ]
        return [path("", self._list(names[0]), name="index"), *lists, *super().get_urlpatterns()]

    def _list(self, saved_view: str, *, results_only: bool = False):
        kwargs = self.get_index_view_kwargs(saved_view=saved_view, results_only=results_only)
        return self.construct_view(self.index_view_class, namespace=self.name, **kwargs)


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

    def rows_left(self) -> int:
        """Of "select all": how many more the list has than are done at once."""
        if "all" not in self.request.GET.getlist("id"):
            return 0
        return max(0, self.listed().count() - MOST)

    def listed(self):
        """The rows of the list as it was narrowed, in its order."""
        raise NotImplementedError

    def searched(self, rows: QuerySet, index_view: type[SavedViewIndex]) -> QuerySet:
        """As the list searched them: it sends its question along."""
        words = self.request.GET.get("q", "")
        found = [Q(**{f"{field}__icontains": words}) for field in index_view.search_fields]
        return rows.filter(reduce(or_, found)) if words else rows

    def saved_view(self, names: Iterable[str]) -> str:
        """The one that the list showed, by its address; else the first."""
        parts = self.next_url.split("?")[0].split("/")
        return next((name for name in names if name in parts), next(iter(names)))

    def act(self, row) -> str:
        """Does it; a sentence where it is refused, "" where it is done."""
        raise NotImplementedError

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        names = {"one": self.one, "many": self.many, "action": self.display_name}
        names["rows_left"], names["most"] = self.rows_left(), MOST
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
