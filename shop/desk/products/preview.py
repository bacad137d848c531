"""The page that a draft would make: published for real, drawn by the shop, and taken back."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpResponse
from django.utils.html import format_html, format_html_join
from oscar.core.loading import get_class

from .checks import problems, written
from .publishing import write_product
from .refusals import CROSSED, PublishRefused


def preview(draft, request) -> HttpResponse:
    """Nothing of it stays. What is lacking is said instead of a page."""
    with transaction.atomic():
        try:
            with transaction.atomic():
                answer = _page(draft, request)
        except PublishRefused as why:
            answer = _sentences([str(why)])
        except ValidationError as why:  # a claim
            answer = _sentences(why.messages)
        except IntegrityError:
            answer = _sentences([CROSSED])
        transaction.set_rollback(True)
    return answer


def _page(draft, request) -> HttpResponse:
    if found := list(problems(written(draft))):
        return _sentences([problem.sentence for problem in found])
    before = {row.region_id for row in draft.regions.all()} if draft.product_id else set()
    head = write_product(draft, request.user, regions_before=before)
    request.path = head.get_absolute_url()
    view = get_class("catalogue.views", "ProductDetailView").as_view()
    return view(request, product_slug=head.slug, pk=head.pk).render()


def _sentences(said: list[str]) -> HttpResponse:
    lines = format_html_join("", "<li>{}</li>", [(one,) for one in said])
    return HttpResponse(
        format_html(
            '<!doctype html><html lang="en"><title>Preview</title><body><h1>No page yet</h1>'
            "<p>This is lacking:</p><ul>{}</ul></body></html>",
            lines,
        )
    )
