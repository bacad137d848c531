"""Marks the words of a question where results show them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from html import escape
from typing import TypeVar

from django.utils.safestring import SafeString, mark_safe

from guides.cards import ArticleCard, GuideCard

from .understanding.words import SMALL, normalized, stem

Card = TypeVar("Card", GuideCard, ArticleCard)
WORDS = re.compile(r"([^\W_]+)")


def marked(text: str, stems: Collection[str]) -> SafeString:
    """The text, escaped, with a <mark> round each word whose stem is asked for."""
    parts = WORDS.split(text)  # what is between the words, and each word, in turns
    for place in range(1, len(parts), 2):
        if _is_asked(parts[place], stems):
            parts[place] = f"<mark>{parts[place]}</mark>"  # letters and digits need no escape
    parts[::2] = map(escape, parts[::2])
    return mark_safe("".join(parts))  # noqa: S308  what is between the words is escaped


def _is_asked(word: str, stems: Collection[str]) -> bool:
    small = normalized(word)
    return small not in SMALL and stem(small) in stems


def marked_cards(cards: Sequence[Card], stems: Collection[str]) -> list[Card]:
    """The cards with the question's words marked in their titles and leads."""
    return [
        replace(card, title=marked(card.title, stems), lead=marked(card.lead, stems))
        for card in cards
    ]
