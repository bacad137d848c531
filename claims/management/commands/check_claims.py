"""Prints the medical claims of everything that visitors read; or the levels of lines."""

import sys

from django.core.management.base import BaseCommand

from claims.book import rulebook, rulebook_whatever_happens
from claims.places import findings, public_rows
from claims.reading.findings import level_of
from claims.reading.rules import Level


class Command(BaseCommand):
    help = __doc__
    requires_system_checks: list[str] = []

    def add_arguments(self, parser):
        parser.add_argument(
            "--text",
            action="store_true",
            help="Read lines from standard input; print stop, look or ok, a tab, and the line.",
        )

    def handle(self, *args, text: bool, **options):
        if text:
            self._levels()
        elif self._findings():
            sys.exit(1)

    def _levels(self):
        book = rulebook_whatever_happens()
        for line in sys.stdin:
            line = line.rstrip("\n")
            self.stdout.write(f"{level_of(line, book)}\t{line}")

    def _findings(self) -> bool:
        """Whether there is a claim that must not be public."""
        book, stopped = rulebook(), False
        for row in public_rows():
            for one in findings(row, book):
                found = one.finding
                stopped = stopped or found.level == Level.STOP
                place = f"{row._meta.verbose_name} “{row}”, {one.place.label}"
                columns = (found.level, place, found.words, found.rule.name, found.rewrite)
                self.stdout.write("\t".join(map(str, columns)))
        return stopped
