"""A draft at the desk, and the form of one."""

from wagtail.models import Page

from shop.newsletter.models import Newsletter, NewsletterPart


def draft(*things, subject="May at the desk", **fields):
    """With these pages and products, in this order."""
    newsletter = Newsletter(subject=subject, intro="Two new guides.", **fields)
    kinds = ["page" if isinstance(thing, Page) else "product" for thing in things]
    newsletter.parts = [
        NewsletterPart(sort_order=place, **{kind: thing})
        for place, (kind, thing) in enumerate(zip(kinds, things, strict=True))
    ]
    newsletter.save()
    return newsletter


def form_data(*pages, subject="May", intro="New.", **more):
    data = {"subject": subject, "preheader": "", "intro": intro}
    data |= {"parts-TOTAL_FORMS": len(pages), "parts-INITIAL_FORMS": 0}
    data |= {"parts-MIN_NUM_FORMS": 0, "parts-MAX_NUM_FORMS": 6}
    for place, page in enumerate(pages):
        names = {"id": "", "ORDER": place + 1, "DELETE": "", "page": page.pk, "product": ""}
        data |= {f"parts-{place}-{name}": value for name, value in names.items()}
    return data | more
