"""What something else stands on is not deleted in the dashboard: a sentence says what uses it.

Oscar deletes along: a range takes its offers, a partner the stock of all its products, a category
those below it; and a guide or an article would lose its product without a word.
"""

from functools import wraps

from django.contrib import messages
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.http import HttpResponseRedirect
from oscar.core.loading import get_model
from wagtail.models import Page, ReferenceIndex

from shop.regions.models import BodyRegion

SHOWN = 3


def users_of_product(product) -> list[str]:
    """Guides that offer it first, articles that show it, regions that list it."""
    kinds = ContentType.objects.get_for_models(Page, BodyRegion).values()
    references = ReferenceIndex.get_references_to(product).filter(base_content_type__in=kinds)
    return sorted({str(source) for source, _ in references.group_by_source_object()})


def users_of_category(category) -> list[str]:
    """Products in it and below it, and the ranges of offers and codes that name it."""
    below = category.get_descendants_and_self()
    products = get_model("catalogue", "Product").objects.filter(categories__in=below)
    named = Q(included_categories__in=below) | Q(excluded_categories__in=below)
    ranges = get_model("offer", "Range").objects.filter(named)
    return sorted({row.get_title() for row in products} | {row.name for row in ranges})


def users_of_range(row) -> list[str]:
    offers = get_model("offer", "ConditionalOffer").objects
    return sorted({o.name for o in offers.filter(Q(condition__range=row) | Q(benefit__range=row))})


def users_of_partner(partner) -> list[str]:
    records = partner.stockrecords.select_related("product__parent")
    return sorted({record.product.get_title() for record in records})


KEPT = {
    "catalogue-product-delete": (("catalogue", "Product"), users_of_product),
    "catalogue-category-delete": (("catalogue", "Category"), users_of_category),
    "range-delete": (("offer", "Range"), users_of_range),
    "partner-delete": (("partner", "Partner"), users_of_partner),
}


def kept(urls: list) -> list:
    """The same addresses of the dashboard, whose pages that delete refuse what is used."""
    for resolver in urls:
        for url in getattr(resolver, "url_patterns", ()):
            if url.name in KEPT:
                url.callback = _refuses(url.callback, *KEPT[url.name])
    return urls


def _refuses(view, model, users_of):
    @wraps(view)
    def refusing_view(request, *args, **kwargs):
        row = get_model(*model).objects.filter(pk=kwargs["pk"]).first()
        asked = request.method == "POST" and may_look(request.user)
        users = users_of(row) if row and asked else []
        if not users:
            return view(request, *args, **kwargs)
        messages.error(request, sentence(row, users))
        return HttpResponseRedirect(request.path)

    return refusing_view


def may_look(user) -> bool:
    """Whoever is not of the staff is turned away by the page itself, and told nothing."""
    return user.is_staff or user.has_perm("partner.dashboard_access")


def sentence(row, users: list[str]) -> str:
    named = ", ".join(f"“{user}”" for user in users[:SHOWN])
    more = f" and {len(users) - SHOWN} more" if len(users) > SHOWN else ""
    return f"“{row}” is used by {named}{more}. Change that first; then it can be deleted."
