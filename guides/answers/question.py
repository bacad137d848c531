"""The question as a guide's page shows it."""

from .forms import AnswerForm
from .selectors import verdict_words

SENT = "answered"  # ?answered=1 is where a sent answer leads without a script


def shown_titles(need: dict) -> dict[int, str]:
    """{id: title} of all tape for the guide, whatever kit this shopper asked for."""
    return {match.card.product_id: match.card.title for match in need["tape"]}


def question(page, request, need: dict) -> dict:
    """The form, unless it was just sent; what people said so far. Guides without strips ask
    nothing."""
    titles = shown_titles(need)
    asks = bool(page.cut_list) and page.live
    return {
        "answer_form": AnswerForm(titles) if asks else None,
        "answered": asks and request.GET.get(SENT) == "1",
        "verdict": verdict_words(page, titles),
    }
