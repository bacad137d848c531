"""Registers the parts of the desk: one line a part."""

from django.templatetags.static import static
from django.utils.html import format_html_join
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from . import history, log_ins, own_views, tax
from .categories import category_viewset
from .colors import color_viewset
from .customers import customer_viewset
from .delivery import rate_viewset
from .discounts import viewset as discounts
from .fabrics import fabric_viewset
from .home import panels_for
from .inventory import logged as inventory_log
from .inventory.viewset import inventory
from .mails import SendAgain, mail_viewset
from .orders.bulk import Pack, PrintPickList, PrintSlips, Ship
from .orders.viewset import order_viewset
from .products.planned_prices import price_plan_viewset
from .products.viewset import ProductViewSet
from .reviews import Approve, Refuse, review_viewset
from .sales import report as sales_report
from .subscribers import Erase, subscriber_viewset

STYLES = ("base", "tables", "panels", "pack", "figures", "inventory", "roles")
STYLES += ("discounts", "product")

register_snippet(ProductViewSet)


@hooks.register("insert_global_admin_css")
def styles():
    links = ((static(f"css/editor/desk_{name}.css"),) for name in STYLES)
    return format_html_join("", '<link rel="stylesheet" href="{}">', links)


@hooks.register("register_admin_viewset")
def lists():
    goods = [inventory, category_viewset, color_viewset, fabric_viewset]
    goods += [price_plan_viewset, rate_viewset]
    people = [order_viewset, customer_viewset, review_viewset, mail_viewset]
    people.append(subscriber_viewset)
    return [*goods, *people, discounts.discount_viewset]


for action in (Pack, Ship, PrintPickList, PrintSlips, SendAgain, Approve, Refuse, Erase):
    hooks.register("register_bulk_action", action)


@hooks.register("register_admin_urls")
def urls():
    parts = (sales_report, tax, own_views, log_ins)
    return [url for part in parts for url in part.admin_urls()]


@hooks.register("register_settings_menu_item")
def tax_menu_item():
    return tax.menu_item()


@hooks.register("register_reports_menu_item")
def sales_menu_item():
    return sales_report.menu_item()


@hooks.register("register_reports_menu_item")
def log_ins_menu_item():
    return log_ins.menu_item()


@hooks.register("register_log_actions")
def log_actions(actions):
    actions.register_action("shop.look", "Look at a customer", "Looked at")
    actions.register_action("shop.review", "Moderate a review", "Review moderated")
    history.register_log_actions(actions)
    inventory_log.register_log_actions(actions)
    discounts.register_log_actions(actions)


@hooks.register("register_icons")
def icons(known):
    return [*known, "desk/icons/percent.svg"]


@hooks.register("construct_homepage_panels")
def home(request, panels):
    panels += panels_for(request.user)
