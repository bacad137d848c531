"""Views of one's own: the filters of a list, kept under a name beside the built-in views."""

from django import forms
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.generic import View

from shop.web.pasted import without_unseen

from .models import SavedView

MOST = 12  # of one list: as many as fit beside each other
LONGEST_QUERY = 1000
NO_NAME = "Give the view a name."
TAKEN = "You have a view with this name already."


class NameForm(forms.ModelForm):
    """The name of a view: of a new one, or of one that is renamed."""

    class Meta:
        model = SavedView
        fields = ("name",)
        error_messages = {
            "name": {
                "required": NO_NAME,
                "max_length": "A name has 40 letters at most.",
            }
        }

    def clean_name(self):
        name, view = without_unseen(self.cleaned_data["name"]).strip(), self.instance
        if not name:  # a tab that nobody sees
            raise forms.ValidationError(NO_NAME)
        mine = SavedView.objects.filter(user=view.user, list=view.list)
        if mine.filter(name__iexact=name).exclude(pk=view.pk).exists():
            raise forms.ValidationError(TAKEN)
        if view.pk is None and mine.count() >= MOST:
            raise forms.ValidationError(f"You have {MOST} views of this list. Delete one first.")
        return name

    def keep(self) -> bool:
        """False where the same name was kept in the same moment."""
        try:
            with transaction.atomic():
                self.save()
        except IntegrityError:
            self.add_error("name", TAKEN)
            return False
        return True


class OwnViews:
    """For an IndexView, in front of it: saves its filters under a name, by a POST to the address
    that has them. `list_name` is the name of that address."""

    name_form = None

    @property
    def list_name(self) -> str:
        return self.index_url_name

    @property
    def kept_query(self) -> str:
        """What of the address narrows or orders the list; nothing of paging or of the script."""
        names = [*self.filters.form.fields] if self.filters else []
        names += [f"{name}_{end}" for name in names for end in ("from", "to")]
        typed = self.request.GET
        kept = QueryDict(mutable=True)
        for name in (*names, "q", "ordering"):
            if values := [value for value in typed.getlist(name) if value]:
                kept.setlist(name, values)
        return kept.urlencode()

    def own_tabs(self) -> list[tuple]:
        """As desk/tabs.html takes them; those of all views of the list, with no count."""
        rows = SavedView.objects.filter(user=self.request.user, list__in=self.lists())
        here = (self.list_name, self.kept_query)
        return [
            (view.name, address_of(view), None, (view.list, view.query) == here, view.pk)
            for view in rows
        ]

    def lists(self) -> list[str]:
        return [self.list_name]

    def save_view(self, request):
        view = SavedView(user=request.user, list=self.list_name, query=self.kept_query)
        form = NameForm(request.POST, instance=view)
        if not view.query or len(view.query) > LONGEST_QUERY:
            messages.error(request, "There are no filters to keep, or too many.")
        elif form.is_valid() and form.keep():
            messages.success(request, f"“{view.name}” is kept beside the other views.")
            return redirect(address_of(view))
        self.name_form = form
        return self.get(request)

    def own_context(self, own: list[tuple]) -> dict:
        """`own`: the tabs of the page; what is kept already is not offered to be kept again."""
        is_kept = any(tab[3] for tab in own) and self.name_form is None
        query = "" if is_kept else self.kept_query
        return {
            "keep_at": f"{self.index_url}?{query}" if query else "",
            "name_form": self.name_form,
        }


def address_of(view: SavedView) -> str:
    return f"{reverse(view.list)}?{view.query}"


class OwnViewPage(View):
    """Rename it, or delete it."""

    def dispatch(self, request, pk):
        self.view = get_object_or_404(SavedView, pk=pk, user=request.user)
        return super().dispatch(request, pk)

    def get(self, request, pk):
        return self._page(NameForm(instance=self.view))

    def post(self, request, pk):
        name, address = self.view.name, address_of(self.view)
        if "delete" in request.POST:
            self.view.delete()
            messages.success(request, f"“{name}” is deleted. The list has all its rows.")
            return redirect(address.partition("?")[0])
        form = NameForm(request.POST, instance=self.view)
        if not (form.is_valid() and form.keep()):
            return self._page(form, name)
        messages.success(request, f"“{name}” is now “{self.view.name}”.")
        return redirect(address)

    def _page(self, form, name: str = ""):
        context = {"form": form, "name": name or self.view.name, "back": address_of(self.view)}
        return render(self.request, "desk/own_view.html", context)


def admin_urls() -> list:
    return [path("my-views/<int:pk>/", OwnViewPage.as_view(), name="own_view")]
