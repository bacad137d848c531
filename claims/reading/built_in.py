"""The rules that a new site begins with, and that are read with where there is no database."""

from functools import cache
from pathlib import Path

import yaml

from .rules import Level, Rule, Rulebook

Lists = dict[str, tuple[str, ...]]


FOLDER = Path(__file__).parent / "seed"
WEIGHTS = FOLDER / "weights.tsv"


def rule_files() -> list[Path]:
    return sorted(FOLDER.glob("*.yaml"))


@cache
def weights() -> dict[str, int]:
    """What `weigh_claims` learned: a line for each feature, a tab, and its weight."""
    rows = WEIGHTS.read_text(encoding="utf-8").splitlines() if WEIGHTS.exists() else []
    return {feature: int(one) for feature, one in (row.split("\t") for row in rows)}


@cache
def built_in() -> tuple[tuple[Rule, ...], Lists]:
    lists = {name: entries(text) for name, text in _read("lists").items()}
    stop = tuple(_rule(Level.STOP, row) for row in _read("stop"))
    look = tuple(_rule(Level.LOOK, row) for row in _read("look"))
    return stop + look, lists


def _read(name: str):
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def built_in_book() -> Rulebook:
    return Rulebook(*built_in(), weights())


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
