"""What answers at an address of this site."""

from django.urls import Resolver404, resolve
from oscar.core.loading import get_model
from wagtail.models import Page

from shop.regions.models import BodyRegion


def what_stands_at(path: str) -> str:
    """The name of what answers at the path of a redirect, which has no slash at its end; empty if
    nothing does."""
    slugs = [slug for slug in path.split("/") if slug]
    root = Page.objects.filter(sites_rooted_here__is_default_site=True).first()
    below = "".join(f"{slug}/" for slug in slugs)
    page = root and Page.objects.live().filter(url_path=root.url_path + below).first()
    if page:
        return page.title
    address = "/" + below
    try:
        match = resolve(address)
    except Resolver404:
        return ""
    if match.url_name == "wagtail_serve":
        region = slugs[1:] if slugs[:1] == ["body"] else []
        found = BodyRegion.objects.filter(slug=region[0]).first() if len(region) == 1 else None
        return str(found or "")
    if not match.kwargs:
        return address
    if match.view_name == "catalogue:detail":
        products = get_model("catalogue", "Product").objects.public()
        return str(products.filter(pk=match.kwargs["pk"]).first() or "")
    if match.view_name == "catalogue:category":
        named = get_model("catalogue", "Category").objects.filter(slug=slugs[-1])
        return next((row.name for row in named if row.get_absolute_url() == address), "")
    return ""
