"""Registers the parts of the desk: one line a part."""

from django.templatetags.static import static
from django.utils.html import format_html_join
from wagtail import hooks

STYLES = ("base", "tables", "panels", "pack")


@hooks.register("insert_global_admin_css")
def styles():
    links = ((static(f"css/editor/desk_{name}.css"),) for name in STYLES)
    return format_html_join("", '<link rel="stylesheet" href="{}">', links)
