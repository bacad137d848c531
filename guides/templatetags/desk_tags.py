"""Data for the panels of a guide's form, from packages in layers above the models."""

from urllib.parse import urlsplit

from django import template
from django.conf import settings

from guides.answers.selectors import ENOUGH, Tally, tally
from guides.measuring.figures import Period, figures_of_guide
from guides.measuring.report import HEADINGS
from guides.models import GuidePage
from guides.pages.structured import guide_picture, page_share
from guides.signing.checklist import shown
from guides.signing.services import may_sign

register = template.Library()
DAYS = 28


@register.simple_tag
def answer_tally(guide) -> Tally | None:
    """What people answered; None for a guide that is not saved, or without answers."""
    return tally(guide.pk) if guide.pk else None


@register.simple_tag
def answers_until_shown() -> int:
    return ENOUGH


@register.simple_tag
def recent_figures(guide) -> dict:
    """What a saved guide was read for and sold in its last DAYS days: (heading, value) of each, and
    whether the figures are the demo's. Four queries."""
    row = figures_of_guide(guide.pk, Period.of_days(DAYS))
    return {"cells": list(zip(HEADINGS, row.cells(), strict=True))[1:], "is_demo": settings.IS_DEMO}


@register.simple_tag
def safety_of(panel) -> dict:
    """What the templates of desk/safety take, of a guide as it is saved. Two panels of one form
    ask, and it is found out once: nothing changes while a form is shown."""
    request = panel.request
    if not hasattr(request, "safety_of_form"):
        found = {"shown": shown(panel.instance), "may_sign": may_sign(request.user)}
        request.safety_of_form = found
    return request.safety_of_form


@register.simple_tag
def found_as(panel) -> dict:
    """How a page stands in a list of search results, and as the card of its links: as it is saved.
    A page that was never saved has no picture of its own yet."""
    page = panel.instance
    own = guide_picture(page) if isinstance(page, GuidePage) and page.pk else None
    card = page_share(page, picture=own)
    lead = getattr(page, "lead", "")
    return {"card": card, "lead": lead, "site": urlsplit(settings.SITE_URL).netloc, "page": page}
