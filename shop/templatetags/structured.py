"""JSON-LD structured data for a page's head, from its template context."""

from django import template

from shop.structured.json_ld import breadcrumbs, script_text

register = template.Library()


@register.simple_tag(takes_context=True)
def structured_data(context):
    """The page's things (`structured`, a list of dicts) and the breadcrumbs that it shows."""
    if "structured" not in context:
        return ""
    crumbs = context.get("crumbs")
    things = [*context["structured"], *([breadcrumbs(crumbs)] if crumbs else [])]
    return script_text(things)
