"""Mails about reviews: somebody asks for one, one is due in time, a guide was taken down."""

from collections.abc import Sequence

from django.conf import settings
from django.urls import reverse

from guides.models.facts import parts_of
from guides.safety.version import digest_of
from shop.mails.services import queue_mail

from .people import deciders, reviewers


def ask_for_review(guide, user) -> int:
    """One mail to each reviewer for a version, however often it is asked for; how many."""
    people = reviewers()
    digest = digest_of(parts_of(guide))[:16]
    context = {
        "asks": user.get_full_name() or user.get_username(),
        "title": guide.title,
        "sign_url": settings.SITE_URL + reverse("guide_sign", args=[guide.pk]),
    }
    for person in people:
        queue_mail(f"review:{guide.pk}:{digest}:{person.pk}", person.email, "review_asked", context)
    return len(people)


def tell_deciders(key: str, heading: str, guides: Sequence) -> None:
    """One mail each about some guides, once for each `key`."""
    context = {
        "heading": heading,
        "guides": [
            {
                "title": guide.title,
                "due": guide.review_due,
                "url": settings.SITE_URL + reverse("wagtailadmin_pages:edit", args=[guide.pk]),
            }
            for guide in guides
        ],
    }
    for person in deciders():
        queue_mail(f"{key}:{person.pk}", person.email, "reviews_due", context)
