"""The rules that a new site begins with, and that are read with where there is no database."""

from functools import cache
from importlib.resources import files

import yaml

from .rules import Level, Rule, Rulebook

Lists = dict[str, tuple[str, ...]]


@cache
def built_in() -> tuple[tuple[Rule, ...], Lists]:
    folder = files("claims.reading") / "seed"
    read = [
        yaml.safe_load((folder / name).read_text(encoding="utf-8"))
        for name in ("lists.yaml", "stop.yaml", "look.yaml")
    ]
    lists = {name: entries(text) for name, text in read[0].items()}
    return tuple(_rule(Level.STOP, row) for row in read[1]) + tuple(
        _rule(Level.LOOK, row) for row in read[2]
    ), lists


@cache
def built_in_book() -> Rulebook:
    return Rulebook(*built_in())


def entries(text: str) -> tuple[str, ...]:
    """Of a list: separated by commas or lines."""
    return tuple(one.strip() for one in text.replace("\n", ",").split(",") if one.strip())


def lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _rule(level: Level, row: dict) -> Rule:
    return Rule(
        row["key"],
        row["name"],
        level,
        lines(row["find"]),
        lines(row.get("but_not", "")),
        row["reason"].strip(),
        row["rewrite"].strip(),
    )
