"""What "most people" means: pure arithmetic on numbers of days."""

from collections.abc import Mapping

MOST_DAYS = 7  # stands for "7 or more"; 0 stands for "less than one"
WIDEST = 3  # a span of more days than this is no answer: people differ


def most_people(counts: Mapping[int, int]) -> tuple[int, int] | None:
    """(first, last) of the shortest run of days that holds more than half of the answers; of equal
    runs the one with more answers, then the shorter time. It always holds the median.

    `counts` is {days: answers}. None without answers.
    """
    total = sum(counts.values())
    if total <= 0:
        return None
    days = sorted(day for day, count in counts.items() if count > 0)
    runs = [(low, high) for place, low in enumerate(days) for high in days[place:]]
    held = {run: sum(counts[day] for day in days if run[0] <= day <= run[1]) for run in runs}
    most = [run for run in runs if held[run] * 2 > total]
    return min(most, key=lambda run: (run[1] - run[0], -held[run], run[0]))


def span_text(low: int, high: int) -> str:
    """In words: "3 to 4 days", "2 days or less", "5 days or more". Empty for a span too wide."""
    if high - low > WIDEST:
        return ""
    if high == 0:
        return "less than a day"
    if high == MOST_DAYS:
        return f"{low} days or more"
    if low == 0:
        return "a day or less" if high == 1 else f"{high} days or less"
    if low == high:
        return "1 day" if low == 1 else f"{low} days"
    return f"{low} to {high} days"
