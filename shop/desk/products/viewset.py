"""The page of a product in Wagtail's admin: edit, history, compare, lock, preview, schedule."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views import View
from oscar.core.loading import get_model
from wagtail.admin.admin_url_finder import ModelAdminURLFinder, register_admin_url_finder
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic import PermissionCheckedMixin
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.views import snippets
from wagtail.snippets.views.snippets import SnippetViewSet

from .first_drafts import draft_of
from .models import ProductDraft, drafts, stuck
from .panels import edit_handler
from .refusals import PublishRefused
from .refused_form import with_todays_prices
from .stock import refresh

STALE = (
    "{} saved this product while you had it open. Nothing of yours is saved yet, and it is all "
    "still here. Look at the history to compare; “Save” once more puts yours in place of theirs."
)


class KeepsProducts(ModelPermissionPolicy):
    """Nobody deletes a draft: its product would stay in the shop without a page at the desk."""

    def user_has_permission(self, user, action):
        return action != "delete" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - {"delete"})


register_permission_policy(ProductDraft, KeepsProducts(ProductDraft))


class SaysRefusals:
    """What publishing refuses is said above the form, and all that was typed stays in it."""

    def form_valid(self, form):
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except (PublishRefused, ValidationError) as why:
            form.add_error(None, why if isinstance(why, ValidationError) else str(why))
            self.produced_error_message = "Nothing is saved: see the sentence below."
        self.forget_what_was_taken_back(form)
        with_todays_prices(form)
        return self.form_invalid(form)


class ProductCreateView(SaysRefusals, snippets.CreateView):
    def forget_what_was_taken_back(self, form) -> None:
        form.instance.pk, form.instance._state.adding = None, True
        self.object = None


class ProductEditView(SaysRefusals, snippets.EditView):
    def forget_what_was_taken_back(self, form) -> None:
        """Its version is gone, and would count as one that somebody else has overtaken."""
        self.object.latest_revision = ProductDraft.objects.get(pk=self.object.pk).latest_revision
        for name in ("latest_revision", "latest_revision_created_at", "is_out_of_date"):
            self.__dict__.pop(name, None)

    def get_object(self, queryset=None):
        draft = super().get_object(queryset)
        if self.request.method == "GET":
            refresh(draft)
        return draft

    def is_valid(self, form):
        """Wagtail stops only its own saving in the background; the browser warns, and may not."""
        if not self.expects_json_response and self.is_out_of_date:
            who = self.latest_revision.user
            self.produced_error_message = STALE.format(who.email if who else "Somebody else")
            form.add_error(None, self.produced_error_message)
            return False
        return super().is_valid(form)


class ProductUnpublishView(snippets.UnpublishView):
    @transaction.atomic
    def post(self, request, *args, **kwargs):
        return super().post(request, *args, **kwargs)


class DraftIndexView(snippets.IndexView):
    page_title = "Drafts of products"
    default_ordering = "-latest_revision__created_at"
    is_searchable = True

    def get_base_queryset(self):
        found = stuck() if self.request.GET.get("stuck") else drafts()
        return found.select_related("latest_revision")


class OpenView(PermissionCheckedMixin, View):
    """The door from the list of products: leads to the page of the product of this id."""

    model = ProductDraft
    permission_required = "change"

    def get(self, request, *args, pk, **kwargs):
        product = get_object_or_404(get_model("catalogue", "Product"), pk=pk)
        return redirect("product:edit", draft_of(product).pk)


class ProductUrlFinder(ModelAdminURLFinder):
    """“Edit this product” in the choosers of guides and regions leads to its page."""

    def get_edit_url(self, product):
        may = self.user is None or self.user.has_perm("desk.change_productdraft")
        return reverse("product:of", args=[product.pk]) if may else None


register_admin_url_finder(get_model("catalogue", "Product"), ProductUrlFinder)


def state_of(draft: ProductDraft) -> str:
    """A version that waits for its hour is the newest: it locks the product."""
    now = "In the shop" if draft.live else "Not in the shop"
    waits = draft.latest_revision and draft.latest_revision.approved_go_live_at
    return f"{now}; waits for its hour" if waits else f"{now}; has a draft"


class ProductViewSet(SnippetViewSet):
    model = ProductDraft
    icon = "tag"
    base_url_path = admin_base_path = admin_url_namespace = "product"
    menu_label = "Products"
    create_template_name = "desk/products/create.html"
    edit_template_name = "desk/products/edit.html"
    add_view_class = ProductCreateView
    edit_view_class = ProductEditView
    unpublish_view_class = ProductUnpublishView
    index_view_class = DraftIndexView
    copy_view_enabled = False
    add_to_admin_menu = False
    add_to_reference_index = False
    list_display = [
        TitleColumn("title", label="Product", url_name="product:edit"),
        Column("state", accessor=state_of),
        DateColumn("saved", accessor="latest_revision.created_at"),
        Column("problem", label="Problem"),
    ]
    search_fields = ["title"]
    edit_handler = edit_handler

    def get_menu_item_is_registered(self):
        """It is reached from the list of products, and not from Wagtail's list of snippets."""
        return True

    def get_common_view_kwargs(self, **kwargs):
        """A product's page belongs to the list of products, and leads back to it."""
        ours = {"index_url_name": "products:index", "delete_url_name": None, "usage_url_name": None}
        return super().get_common_view_kwargs(**ours | kwargs)

    def get_index_view_kwargs(self, **kwargs):
        return super().get_index_view_kwargs(
            **{"index_url_name": self.get_url_name("list"), "add_url_name": None} | kwargs
        )

    def get_urlpatterns(self):
        opens = path("of/<int:pk>/", self.construct_view(OpenView), name="of")
        gone = ("delete", "usage")
        return [opens, *(one for one in super().get_urlpatterns() if one.name not in gone)]
