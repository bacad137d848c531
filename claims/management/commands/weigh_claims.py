"""Learns anew how much each word weighs, from sentences that people judged."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml
from django.core.management.base import BaseCommand

from claims.reading.built_in import WEIGHTS, built_in
from claims.reading.findings import judged_features, level_of
from claims.reading.learning import Judged, learn, shares
from claims.reading.rules import Rulebook

BLOCK = 200  # sentences that are left out together: about one writer's list
COUNTS = 0.3  # a sentence of a harmless text, beside one that was judged by itself


class Command(BaseCommand):
    help = __doc__
    requires_system_checks: list[str] = []

    def add_arguments(self, parser):
        parser.add_argument("judged", type=Path, help="A CSV of sentence and level.")
        parser.add_argument(
            "--harmless",
            type=Path,
            help="A folder of YAML whose texts are read by visitors, and claim nothing.",
        )
        parser.add_argument(
            "--held-out",
            action="store_true",
            help="Write nothing: leave out 200 sentences in turn, and say how they are read.",
        )

    def handle(self, *args, judged: Path, harmless: Path | None, held_out: bool, **options):
        with judged.open(encoding="utf-8", newline="") as file:
            rows = [(row["sentence"], row["level"] != "ok") for row in csv.DictReader(file)]
        others = [(text, False) for text in sorted(set(_texts(harmless)))] if harmless else []
        learned = [*_learnable(rows, 1), *_learnable(others, COUNTS)]
        if held_out:
            self._held_out(rows, learned)
        else:
            lines = [f"{name}\t{weight}\n" for name, weight in learn(learned).items()]
            WEIGHTS.write_text("".join(lines), encoding="utf-8")

    def _held_out(self, rows: Sequence[tuple[str, bool]], learned: Sequence[Judged]):
        read = []
        for start in range(0, len(rows), BLOCK):
            part = slice(start, start + BLOCK)
            weights = learn([*learned[:start], *learned[start + BLOCK :]])
            book = Rulebook(*built_in(), weights)
            here = [(claim, level_of(text, book) != "ok") for text, claim in rows[part]]
            read += here
            self.stdout.write(f"from line {start + 2}: {_said(here)}")
        self.stdout.write(f"all: {_said(read)}")


def _learnable(rows, counts: float) -> list[Judged]:
    book = Rulebook(*built_in())
    return [(judged_features(text, book), claim, counts) for text, claim in rows]


def _said(read) -> str:
    counts = shares(read)
    (found, claims), (alarms, others) = counts[True], counts[False]
    return f"{found} of {claims} claims found, {alarms} of {others} harmless ones"


def _texts(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.yaml")):
        yield from _strings(yaml.safe_load(path.read_text(encoding="utf-8")))


def _strings(value) -> Iterator[str]:
    if isinstance(value, str):
        parts = value.replace("</p>", "\n").replace(". ", ".\n").splitlines()
        yield from (part.strip() for part in parts if len(part.split()) > 2)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
