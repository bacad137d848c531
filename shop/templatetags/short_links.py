from django import template

from shop.links.selectors import LinkView, link_view

register = template.Library()


@register.simple_tag
def region_link(region) -> LinkView | None:
    """What the desk shows of a body region's short link; None until it has one."""
    return link_view(kind="region", region=region.pk) if region.pk else None
