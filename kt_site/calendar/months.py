"""Months and their weeks, from Sunday to Saturday, as calendars in the United States have them."""

import calendar
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .entries import Entry

FARTHEST = 20  # years from today, either way


@dataclass(frozen=True)
class Day:
    day: date
    is_inside: bool
    is_today: bool
    entries: tuple[Entry, ...]

    @property
    def classes(self) -> str:
        marks = {"outside": not self.is_inside, "today": self.is_today, "empty": not self.entries}
        return " ".join(f"cal-day--{name}" for name, is_so in marks.items() if is_so)


@dataclass(frozen=True, order=True)
class Month:
    year: int
    month: int

    @classmethod
    def asked(cls, text: str, today: date) -> "Month":
        """ "2026-12"; whatever is none, or too far away, is the month of `today`."""
        year, _, month = text.partition("-")
        if year.isdecimal() and month.isdecimal() and len(text) < 8:
            near = abs(int(year) - today.year) <= FARTHEST
            if near and 1 <= int(month) <= 12:
                return cls(int(year), int(month))
        return cls(today.year, today.month)

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02}"

    @property
    def first(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def words(self) -> str:
        return f"{self.first:%B %Y}"

    def moved(self, months: int) -> "Month":
        place = self.year * 12 + self.month - 1 + months
        return Month(place // 12, place % 12 + 1)

    @property
    def days(self) -> list[date]:
        """Those of whole weeks: the first and the last may be of other months."""
        sunday_first = calendar.Calendar(calendar.SUNDAY)
        return list(sunday_first.itermonthdates(self.year, self.month))

    def weeks(self, entries: Iterable[Entry], today: date) -> list[list[Day]]:
        on = defaultdict(list)
        for entry in entries:
            on[entry.day].append(entry)
        days = [
            Day(day, day.month == self.month, day == today, tuple(on[day])) for day in self.days
        ]
        return [days[place : place + 7] for place in range(0, len(days), 7)]
