"""A new page that is saved twice in the same moment becomes one page: Wagtail saves while one
types, and a button is pressed meanwhile, or twice."""

from django.db import transaction
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page


class CreateOnceView(CreateView):
    """New pages below one parent are saved one after the other, so that the second form is checked
    against what the first one wrote: its address is taken, which the form says at its field."""

    @transaction.atomic
    def post(self, request):
        Page.objects.select_for_update().get(pk=self.parent_page.pk)
        self.parent_page.refresh_from_db()  # it counts its children: none, before the first one
        return super().post(request)


class PagesViewSet(PageViewSet):
    add_view_class = CreateOnceView


def viewset():
    return PagesViewSet()
