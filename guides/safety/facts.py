"""What the rules are told of a guide, and what they answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

Path = tuple[tuple[str, str | int], ...]  # into a StreamField: ("stream", 2), ("struct", "strips")


@dataclass(frozen=True)
class RegionLimits:
    """`max_stretch` in %; `asks_caution`: guides for it need a caution of their own."""

    name: str
    max_stretch: int
    asks_caution: bool = False


@dataclass(frozen=True)
class Facts:
    """A version of a guide. `steps` are dicts as guides.diagrams takes them, with None in place of
    a strip that is not finished; `wordless` are the numbers of the steps whose picture nobody
    described. `signed` says whether the reviewer whom the page names has seen these steps, strips
    and safety texts; `do_not_tape` and `see_a_doctor` whether the site has those notes, which
    every guide shows."""

    steps: tuple[Mapping[str, Any], ...]
    stop_rules: tuple[str, ...]
    caution: str
    regions: tuple[RegionLimits, ...]
    do_not_tape: bool
    see_a_doctor: bool
    reviewer: str
    reviewed_on: date | None
    review_due: date | None
    signed: bool
    wordless: tuple[int, ...] = ()


@dataclass(frozen=True)
class Finding:
    """Why a guide may not go live: a sentence for its editor, at a field of the page (empty: of
    none), and within a StreamField at `path`."""

    rule: str
    field: str
    sentence: str
    path: Path = ()
    step: int = 0  # 1 for the first; 0: of no step

    @property
    def placed_sentence(self) -> str:
        """Where the form does not show the place."""
        return f"Step {self.step}: {self.sentence}" if self.step else self.sentence
