"""The question as a guide's page shows it."""

from collections.abc import Iterable

from shop.tape.matching import Match

from .forms import AnswerForm
from .selectors import verdict_words

SENT = "answered"  # ?answered=1 is where a sent answer leads without a script


def titles_of(tape: Iterable[Match]) -> dict[int, str]:
    """{id: title} of the tape for a guide (guides.matching.tape_among)."""
    return {match.card.product_id: match.card.title for match in tape}


def question(page, request, titles: dict[int, str]) -> dict:
    """What a guide's page asks, with the tape of `titles` to choose from: the form, unless it was
    just sent; what people said so far. Guides without strips ask nothing."""
    asks = bool(page.cut_list) and page.live
    return {
        "answer_form": AnswerForm(titles) if asks else None,
        "answered": asks and request.GET.get(SENT) == "1",
        "verdict": verdict_words(page, titles),
    }
