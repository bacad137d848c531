"""Marks the words of a question where results show them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from guides.cards import ArticleCard, GuideCard

from .understanding.words import SMALL, normalized, stem

Card = TypeVar("Card", GuideCard, ArticleCard)
WORDS = re.compile(r"([^\W_]+)")


def marked(text: str, stems: Collection[str]) -> SafeString:
    """The text, escaped, with a <mark> round each word whose stem is asked for."""
    parts = WORDS.split(text)  # what is between the words, and each word, in turns
    return mark_safe(  # noqa: S308  each part is escaped
        "".join(
            format_html("<mark>{}</mark>", part)
            if place % 2 and _is_asked(part, stems)
            else conditional_escape(part)
            for place, part in enumerate(parts)
        )
    )


def _is_asked(word: str, stems: Collection[str]) -> bool:
    small = normalized(word)
    return small not in SMALL and stem(small) in stems


def marked_cards(cards: Sequence[Card], stems: Collection[str]) -> list[Card]:
    """The cards with the question's words marked in their titles and leads."""
    return [
        replace(card, title=marked(card.title, stems), lead=marked(card.lead, stems))
        for card in cards
    ]
