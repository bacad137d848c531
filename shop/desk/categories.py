"""Categories at the desk: made, renamed, moved. An address that was given leads on (the model sees
to it), and what products stand in is not deleted."""

from django import forms
from django.contrib import messages
from django.db import transaction
from django.db.models import Count, Q
from django.shortcuts import redirect
from oscar.core.loading import get_model
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from claims.forms import NoClaims
from shop.desk.paging import paginator

Category = get_model("catalogue", "Category")
SHOWN = 3
TOP = "At the top"
OWN_BRANCH = "A category cannot stand below itself."
HERE_ALREADY = "“{}” has this address in the same place. Choose another one."


class ParentField(forms.ModelChoiceField):
    def label_from_instance(self, category):
        return category.full_name


class CategoryForm(NoClaims, WagtailAdminModelForm):
    parent = ParentField(
        label="Stands below",
        queryset=Category.objects.order_by("path"),
        required=False,
        empty_label=TOP,
        help_text="Old addresses lead to the new place.",
    )

    place = forms.IntegerField(
        required=False,
        min_value=1,
        max_value=1000,
        help_text="Among those that stand below the same one, counted from 1. Empty: as it is.",
    )

    class Meta:
        model = Category
        fields = ("name", "slug", "description", "is_public")
        labels = {"slug": "Address", "is_public": "Shown in the shop"}
        help_texts = {"slug": "Such as precut-strips. Empty for a new one: made from its name."}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["slug"].required = False
        if self.instance.pk:
            self.initial["parent"] = self.instance.get_parent()

    def clean_slug(self):
        slug = self.cleaned_data["slug"]
        if not slug and self.instance.pk:
            raise forms.ValidationError("A category has an address: enter one.")
        return slug

    def clean(self):
        data = super().clean()
        parent, slug = data.get("parent"), data.get("slug")
        if parent and self.instance.pk:
            branch = self.instance.get_descendants_and_self()
            if branch.filter(pk=parent.pk).exists():
                self.add_error("parent", OWN_BRANCH)
                return data
        beside = parent.get_children() if parent else Category.get_root_nodes()
        other = beside.filter(slug=slug).exclude(pk=self.instance.pk).first() if slug else None
        if other:
            self.add_error("slug", HERE_ALREADY.format(other.name))
        return data

    @transaction.atomic
    def save(self, commit=True):
        """Through the tree's own moves, which keep its paths and our old addresses."""
        category, parent = self.instance, self.cleaned_data["parent"]
        if category._state.adding:
            if parent:
                parent.add_child(instance=category)
            else:
                Category.add_root(instance=category)
        else:
            category.save()
            if parent != category.get_parent():
                _move_below(category, parent)
        if place := self.cleaned_data["place"]:
            _move_to(Category.objects.get(pk=category.pk), place)
        return Category.objects.get(pk=category.pk)


def _move_below(category, parent) -> None:
    if parent:
        category.move(parent, "last-child")
    else:
        category.move(Category.get_last_root_node(), "last-sibling")


def _move_to(category, place: int) -> None:
    others = [one for one in category.get_siblings() if one.pk != category.pk]
    if place <= len(others):
        category.move(others[place - 1], "left")
    elif others:
        category.move(others[-1], "right")


def users_of(category) -> list[str]:
    """Products in it and below it, and the discounts that name it."""
    below = category.get_descendants_and_self()
    products = get_model("catalogue", "Product").objects.filter(categories__in=below)
    named = Q(included_categories__in=below) | Q(excluded_categories__in=below)
    ranges = get_model("offer", "Range").objects.filter(named)
    offers = get_model("offer", "ConditionalOffer").objects.filter(
        Q(condition__range__in=ranges) | Q(benefit__range__in=ranges)
    )
    return sorted({row.get_title() for row in products} | {row.name for row in offers})


def in_use(category, users: list[str]) -> str:
    named = ", ".join(f"“{user}”" for user in users[:SHOWN])
    more = f" and {len(users) - SHOWN} more" if len(users) > SHOWN else ""
    return f"“{category.name}” is used by {named}{more}. Change that first; then it can be deleted."


class CategoryDeleteView(generic.DeleteView):
    def post(self, request, *args, **kwargs):
        if users := users_of(self.object):
            messages.error(request, in_use(self.object, users))
            return redirect(self.edit_url_name, self.object.pk)
        return super().post(request, *args, **kwargs)


class CategoryIndexView(generic.IndexView):
    """In the order of the shop, each below its parent."""

    default_ordering = "path"
    paginator_class = paginator("category", "categories")

    def get_base_queryset(self):
        return Category.objects.annotate(products=Count("product"))

    def get_valid_orderings(self):
        return ["path"]


def indented(category) -> str:
    return "– " * (category.depth - 1) + category.name


class CategoryViewSet(ModelViewSet):
    model = Category
    name = "categories"
    icon = "list-ul"
    menu_label = "Categories"
    menu_order = 92
    add_to_admin_menu = True
    delete_view_class = CategoryDeleteView
    copy_view_enabled = False
    add_to_reference_index = False
    index_view_class = CategoryIndexView
    list_per_page = 100
    list_display = (
        TitleColumn("name", label="Category", accessor=indented, url_name="categories:edit"),
        Column("slug", label="Address"),
        Column("products", classname="d-num"),
        Column("is_public", label="In the shop", accessor=lambda c: "Yes" if c.is_public else "No"),
    )

    def get_form_class(self, for_update=False):
        return CategoryForm

    def get_common_view_kwargs(self, **kwargs):
        return super().get_common_view_kwargs(usage_url_name=None, **kwargs)

    def get_urlpatterns(self):
        return [one for one in super().get_urlpatterns() if one.name != "usage"]


category_viewset = CategoryViewSet()
