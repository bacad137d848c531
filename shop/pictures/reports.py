"""The editors' report of pictures that a reader who does not see them would miss."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.urls import path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import TitleColumn
from wagtail.images import get_image_model
from wagtail.models import ReferenceIndex
from wagtail.permissions import policy_registry

from shop.web.reports import DeskReport, NamedColumn

from .models import ProductPicture

NAME = "Pictures without text"


class PicturesWithoutText(DeskReport):
    model = get_image_model()
    page_title = NAME
    header_icon = "image"
    index_url_name = "pictures_without_text"
    index_results_url_name = "pictures_without_text_results"
    default_ordering = "title"
    list_export = ["title", "used_by", "edit_url"]
    export_headings = {"title": "Picture", "used_by": "Used by", "edit_url": "Edit"}
    columns = [
        TitleColumn("title", label="Picture", get_url=lambda image: edit_url(image)),
        NamedColumn("used_by", label="Used by"),
        NamedColumn("created_at", label="Uploaded"),
    ]
    any_permission_required = ["add", "change"]

    def get_base_queryset(self):
        mine = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        return mine.filter(description="")

    def decorate_paginated_queryset(self, object_list):
        users = used_by(object_list)
        for image in object_list:
            image.used_by = ", ".join(users[image.pk]) or "Nothing"
            image.edit_url = edit_url(image)
        return object_list


def edit_url(image) -> str:
    return reverse("wagtailimages:edit", args=[image.pk])


def used_by(images) -> dict[int, list[str]]:
    """{picture id: names of the products, pages and snippets that show it}, in a query a kind."""
    found: dict[int, list[str]] = defaultdict(list)
    ids = [image.pk for image in images]
    for row in ProductPicture.objects.filter(image__in=ids).select_related(
        "product_image__product__parent"
    ):
        found[row.image_id].append(row.product_image.product.get_title())
    users: dict[int, set] = defaultdict(set)
    for kind, user, image in ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(get_image_model()),
        to_object_id__in=[str(pk) for pk in ids],
    ).values_list("base_content_type", "object_id", "to_object_id"):
        users[kind].add((user, int(image)))
    for kind, pairs in users.items():
        model = ContentType.objects.get_for_id(kind).model_class()
        if model is not ProductPicture:
            rows = {str(row.pk): row for row in model.objects.filter(pk__in={u for u, _ in pairs})}
            for user, image in sorted(pairs):
                found[image] += [str(rows[user])] if user in rows else []
    return found


def admin_urls() -> list:
    view = PicturesWithoutText
    address = "reports/pictures-without-text/"
    return [
        path(address, view.as_view(), name=view.index_url_name),
        path(
            f"{address}results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
    ]


class ReportMenuItem(MenuItem):
    def is_shown(self, request):
        policy = policy_registry.get_by_type(get_image_model())
        return policy.user_has_any_permission(request.user, ["add", "change"])


def menu_item() -> MenuItem:
    return ReportMenuItem(
        NAME, reverse(PicturesWithoutText.index_url_name), icon_name="image", order=1100
    )
