"""Which of the published guides break a rule of guides.safety: they stay, and are listed."""

from guides.models.facts import facts_of, site_notes
from guides.safety import rules
from shop.web.site_days import today

from .trouble import Trouble

# Listed under a kind of their own; the notes are one thing to do, not one for each guide.
ELSEWHERE = ("pictures", "notes")


def safety_troubles(pages: list, described: set[int]) -> dict[int, list[Trouble]]:
    """{page id: its trouble, if there is one}. One query, if regions and signatures are fetched."""
    notes, day = site_notes(), today()
    return {page.pk: _of_one(page, notes, described, day) for page in pages}


def _of_one(page, notes, described, day) -> list[Trouble]:
    found = rules.findings(facts_of(page, notes=notes, described=described), day)
    late = page.review_due is not None and page.review_due <= day  # the kind "review"
    elsewhere = {"review_due"} if late else set()
    found = [one for one in found if one.rule not in ELSEWHERE and one.field not in elsewhere]
    if not found:
        return []
    more = f" And {len(found) - 1} more." if len(found) > 1 else ""
    return [Trouble("safety", page.title, f"{found[0].placed_sentence}{more}", page.pk)]
