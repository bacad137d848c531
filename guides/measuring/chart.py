"""A small bar chart as SVG, made here: no script, and a sentence that says the same."""

from collections.abc import Callable, Sequence
from datetime import date

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

WIDTH, HEIGHT = 720, 120
# The words say it all to those who do not see the bars; what stands at the axes is for the eye.
FIGURE = (
    '<figure class="w-mb-8"><figcaption class="w-mb-2">{}</figcaption>'
    '<div aria-hidden="true">{}</div>'
    '<svg viewBox="0 0 {} {}" width="100%" height="{}" preserveAspectRatio="none" '
    'role="img" aria-label="{} by day" fill="currentColor">'
    '<path d="M0 .5H{}" stroke="currentColor" stroke-dasharray="2 4"/>'
    '<path d="M0 {}H{}" stroke="currentColor"/>{}</svg>'
    '<div class="w-flex w-justify-between" aria-hidden="true"><span>{}</span><span>{}</span></div>'
    "</figure>"
)


def bars(
    name: str, days: Sequence[date], numbers: Sequence[int], text: Callable[[int], str]
) -> SafeString:
    """One bar a day, as high as its number is to the largest; `text` writes a number. Colors are
    those of the text around it, so that it can be seen on a light and on a dark desk."""
    most = max(numbers, default=0)
    step = WIDTH / max(len(days), 1)
    shapes = format_html_join(
        "",
        '<rect x="{}" y="{}" width="{}" height="{}"><title>{}: {}</title></rect>',
        (
            (
                f"{place * step:.2f}",
                f"{HEIGHT - HEIGHT * number / most:.2f}",
                f"{max(step - 1, step * 0.7):.2f}",
                f"{HEIGHT * number / most:.2f}",
                _day(day),
                text(number),
            )
            for place, (day, number) in enumerate(zip(days, numbers, strict=True))
            if number > 0
        ),
    )
    return format_html(
        FIGURE,
        summary(name, days, numbers, text),
        text(most),
        *(WIDTH, HEIGHT + 1, HEIGHT, name, WIDTH, HEIGHT + 0.5, WIDTH, shapes),
        *(_day(days[0]), _day(days[-1])),
    )


def summary(
    name: str, days: Sequence[date], numbers: Sequence[int], text: Callable[[int], str]
) -> str:
    """The chart in words: the period, the sum, the best day."""
    whole = f"{name} by day, {_day(days[0])} to {_day(days[-1])}: {text(sum(numbers))} in all"
    if not any(numbers):
        return f"{whole}."
    best = max(range(len(days)), key=lambda place: numbers[place])
    return f"{whole}, most on {_day(days[best])} with {text(numbers[best])}."


def _day(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"
