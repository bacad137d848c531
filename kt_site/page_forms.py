"""A new page that is saved twice in the same moment becomes one page: Wagtail saves while one
types, and a button is pressed meanwhile, or twice."""

from django.db import transaction
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page

from shop.web.indentation import unindent


class LightForm:
    """Without the indentation of Wagtail's templates, and without its description of the form for
    scripts, which none of ours reads: a third of the page."""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"edit_handler_data": None}

    def render_to_response(self, context, **kwargs):
        answer = super().render_to_response(context, **kwargs)
        answer.add_post_render_callback(unindent)
        return answer


class LightEditView(LightForm, EditView):
    pass


class CreateOnceView(LightForm, CreateView):
    """New pages below one parent are saved one after the other, so that the second form is checked
    against what the first one wrote: its address is taken, which the form says at its field."""

    @transaction.atomic
    def post(self, request):
        Page.objects.select_for_update().get(pk=self.parent_page.pk)
        self.parent_page.refresh_from_db()  # it counts its children: none, before the first one
        return super().post(request)


class PagesViewSet(PageViewSet):
    add_view_class = CreateOnceView
    edit_view_class = LightEditView


def viewset():
    return PagesViewSet()
