"""Marks the words of a question where results show them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from guides.cards import ArticleCard, GuideCard

Card = TypeVar("Card", GuideCard, ArticleCard)


def marked(text: str, question: str) -> SafeString:
    """The text, escaped, with a <mark> round each of the question's words and their plurals."""
    words = sorted({re.escape(word) for word in re.findall(r"\w+", question)}, key=len)
    if not words:
        return conditional_escape(text)
    # One group: split() then gives what is between the words, and each word, in turns.
    pattern = rf"(?<!\w)((?:{'|'.join(reversed(words))})(?:e?s)?)(?!\w)"
    parts = re.split(pattern, text, flags=re.IGNORECASE)
    return mark_safe(  # noqa: S308  each part is escaped
        "".join(
            format_html("<mark>{}</mark>", part) if place % 2 else conditional_escape(part)
            for place, part in enumerate(parts)
        )
    )


def marked_cards(cards: Sequence[Card], question: str) -> list[Card]:
    """The cards with the question's words marked in their titles and leads."""
    return [
        replace(card, title=marked(card.title, question), lead=marked(card.lead, question))
        for card in cards
    ]
