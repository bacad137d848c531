from django.contrib import messages
from django.shortcuts import redirect
from django.urls import path
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from shop.catalog.product_chooser import product_chooser
from shop.links.services import link_region
from shop.links.views import code_of_link
from shop.pictures import reports
from shop.pictures.avif import AvifSpeedOperation
from shop.regions.models import BodyRegion
from shop.regions.usage import in_use_sentence, users_of


class BodyRegionViewSet(SnippetViewSet):
    model = BodyRegion
    icon = "user"
    menu_label = "Body regions"
    menu_order = 300
    add_to_admin_menu = True
    list_display = ["name", "group", "order"]
    list_per_page = 20
    ordering = ["order"]


register_snippet(BodyRegionViewSet)


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def region_has_a_short_link(request, instance):
    if isinstance(instance, BodyRegion):
        link_region(instance)


@hooks.register("before_delete_snippet")
def region_in_use_stays(request, instances):
    """Says what uses it, and shows where: the database refuses it in any case."""
    used = [
        (row, users)
        for row in instances
        if isinstance(row, BodyRegion)
        for users in [users_of(row)]
        if users
    ]
    for region, users in used:
        messages.error(request, in_use_sentence(region, users))
    if used:
        return redirect(BodyRegion.snippet_viewset.get_url_name("usage"), used[0][0].pk)
    return None


@hooks.register("register_admin_viewset")
def register_product_chooser():
    return product_chooser


@hooks.register("register_image_operations")
def register_avif_speed():
    return [("avifspeed", AvifSpeedOperation)]


@hooks.register("register_admin_urls")
def register_pictures():
    codes = path("short-links/<slug:code>.svg", code_of_link, name="short_link_code")
    return [*reports.admin_urls(), codes]


@hooks.register("register_reports_menu_item")
def register_picture_report_menu_item():
    return reports.menu_item()
