"""Libraries that have fallen behind. The installer says what is newest; without a network the day
on which the versions were pinned is judged."""

import json
import re
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

MONTH = timedelta(days=31)
NAME = re.compile(r"^([\w.-]+)", re.MULTILINE)
# A major version that we may not take yet; corrections of our own series still count.
HELD = {"django": "the long-term release, by choice: requirements.in"}
NUMBER = re.compile(r"\d+")


def behind(rows, ours: set[str]) -> list[str]:
    """A sentence for each library that we name ourselves and that lacks a correction of its own
    series, or is a major version behind. Others come with those. `rows` are the installer's."""
    found = []
    for row in rows:
        now, newest = _parts(row["version"]), _parts(row["latest_version"])
        series = now[:2] == newest[:2]
        major = now[0] < newest[0] and row["name"].lower() not in HELD
        if row["name"].lower() in ours and now < newest and (series or major):
            found.append(f"{row['name']} {row['version']}: {row['latest_version']} is there")
    return found


def too_old(pinned: datetime, now: datetime) -> list[str]:
    days = (now - pinned).days
    if now - pinned <= MONTH:
        return []
    return [f"The versions were pinned {days} days ago: run `make pins PINS=--upgrade`."]


def ours(root: Path) -> set[str]:
    """Names of requirements*.in."""
    texts = [path.read_text() for path in root.glob("requirements*.in")]
    return {name.lower() for text in texts for name in NAME.findall(text)}


def versions_behind(root: Path, run) -> list[str]:
    """`run` is steps._run: (command, folder) -> what it said."""
    said = run(["uv", "pip", "list", "--outdated", "--format=json"], root)
    if said.returncode == 0:
        return behind(json.loads(said.stdout), ours(root))
    return too_old(pinned_at(root), datetime.now(UTC))


def pinned_at(root: Path) -> datetime:
    """When requirements.txt was last committed; now, if it has just been written."""
    command = ["git", "log", "-1", "--format=%cI", "--", "requirements.txt"]
    said = subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=True
    ).stdout.strip()
    return datetime.fromisoformat(said) if said else datetime.now(UTC)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in NUMBER.findall(version.partition("+")[0]))
