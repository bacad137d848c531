"""A bar chart as SVG, drawn by the server: no script, and a sentence that says the same."""

from collections.abc import Callable, Sequence
from datetime import date

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

WIDTH, HEIGHT = 720, 140
ABOVE, BELOW = 26, 30  # for a line of text each, as large as a phone shows it
CHART = (
    '<svg class="d-chart" viewBox="0 -{above} {w} {h}" role="img" aria-label="{words}">'
    '<path class="grid" d="M0 .5H{w}M0 {base}H{w}"/>{bars}{marks}'
    '<text x="0" y="-2">{most}</text><text x="0" y="{below}">{first}</text>'
    '<text x="{w}" y="{below}" text-anchor="end">{last}</text></svg>'
)
BAR = '<rect class="bar" x="{}" y="{}" width="{}" height="{}"><title>{}</title></rect>'


def bars(
    days: Sequence[date],
    now: Sequence[int],
    was: Sequence[int],
    words: Callable[[int], str],
) -> SafeString:
    """A bar for each day, and a mark for the same day of the period before; `words` writes a
    number. Amounts below 0 (more went back than was sold) are drawn as none."""
    most = max([*now, *was, 1])
    step = WIDTH / max(len(days), 1)
    names = [f"{_day(day)}: {words(number)}" for day, number in zip(days, now, strict=True)]
    shapes = ((*box, name) for box, name in zip(_boxes(now, most, step), names, strict=True) if box)
    marks = ((box[0], box[1], box[2]) for box in _boxes(was, most, step) if box)
    return format_html(
        CHART,
        w=WIDTH,
        h=ABOVE + HEIGHT + BELOW,
        above=ABOVE,
        base=HEIGHT + 0.5,
        below=HEIGHT + 24,
        words=_sentence(days, now, was, words),
        bars=format_html_join("", BAR, shapes),
        marks=format_html_join("", '<path class="was" d="M{} {}h{}"/>', marks),
        most=words(most),
        first=_day(days[0]),
        last=_day(days[-1]),
    )


def _boxes(numbers: Sequence[int], most: int, step: float) -> list[tuple | None]:
    """(x, y, width, height) of each bar, None for one without a height."""
    heights = [HEIGHT * max(number, 0) / most for number in numbers]
    return [
        (f"{(n + 0.1) * step:.1f}", f"{HEIGHT - high:.1f}", f"{0.8 * step:.1f}", f"{high:.1f}")
        if high
        else None
        for n, high in enumerate(heights)
    ]


def _sentence(days, now, was, words) -> str:
    best = max(range(len(days)), key=lambda place: now[place])
    return (
        f"By day, {_day(days[0])} to {_day(days[-1])}: {words(sum(now))} in all, most on "
        f"{_day(days[best])} with {words(now[best])}; {words(sum(was))} in the period before."
    )


def _day(day: date) -> str:
    return f"{day:%b} {day.day}"
