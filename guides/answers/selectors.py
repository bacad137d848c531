"""What a guide's page says of the answers, and what editors see of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guides.answers.models import AnswerCount
from shop.tape.fitting import existing_titles

from .spans import span_text

ENOUGH = 20  # answers until anything is shown
ENOUGH_OF_TAPE = 10  # about one tape until it is named
NAMES = {"": "Not said", "other": "Another tape"}
DELETED = "A product that was deleted"


def verdict_words(page, titles: Mapping[int, str]) -> str:
    """ "Most people got 3 to 4 days with Pro precut (14 answers)."; empty while there are too few
    answers, or they differ too much. `titles` are the products that the page shows: another is not
    named. No query if `page` came by our route."""
    verdict = getattr(page, "verdict", None)
    if verdict is None or verdict.answers < ENOUGH:
        return ""
    title = titles.get(verdict.product_id, "")
    if title and verdict.tape_answers >= ENOUGH_OF_TAPE:
        span, count = span_text(verdict.tape_low, verdict.tape_high), verdict.tape_answers
        with_tape = f" with {title}"
    else:
        span, count = span_text(verdict.low, verdict.high), verdict.answers
        with_tape = ""
    return f"Most people got {span}{with_tape} ({count} answers)." if span else ""


@dataclass(frozen=True)
class Tally:
    """All answers to one guide, counted by each of the three things asked; (label, count)."""

    total: int
    stayed: tuple[tuple[str, int], ...]
    days: tuple[tuple[str, int], ...]
    tapes: tuple[tuple[str, int], ...]
    shown: bool


def tally(guide_id: int) -> Tally | None:
    """None without answers. Two queries."""
    rows = list(AnswerCount.objects.filter(guide_id=guide_id).order_by("days"))
    total = sum(row.count for row in rows)
    if not total:
        return None
    titles = existing_titles(int(row.tape) for row in rows if row.tape.isdecimal())
    names = NAMES | {str(pk): title for pk, title in titles.items()}
    return Tally(
        total=total,
        stayed=_most_first(_sums((row.get_stayed_display(), row.count) for row in rows)),
        days=tuple(_sums((span_text(row.days, row.days), row.count) for row in rows).items()),
        tapes=_most_first(_sums((names.get(row.tape, DELETED), row.count) for row in rows)),
        shown=total >= ENOUGH,
    )


def _sums(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for label, count in pairs:
        sums[label] = sums.get(label, 0) + count
    return sums


def _most_first(sums: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(sums.items(), key=lambda pair: (-pair[1], pair[0])))
