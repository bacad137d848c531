"""Prints the medical claims of everything that visitors read; or the levels of lines."""

import sys

from django.core.management.base import BaseCommand

from claims.book import rulebook_whatever_happens
from claims.reading.findings import level_of


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

    def _levels(self):
        book = rulebook_whatever_happens()
        for line in sys.stdin:
            line = line.rstrip("\n")
            self.stdout.write(f"{level_of(line, book)}\t{line}")
