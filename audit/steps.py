"""The steps of the audit. Each returns what it found: nothing is good."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.postgres import EmbeddedServer

from . import versions
from .rules import faults_of

ROOT = Path(__file__).resolve().parent.parent
OURS = ("kt_site", "guides", "shop", "claims", "page_cache")
# What the site may be made of and given away with. LGPL: used as it is, from its own package.
LICENSES = re.compile("MIT|BSD|Apache|ISC|PSF|Python Soft|MPL|Mozilla|LGPL|Lesser|HPND|CNRI")
# Older than the first release, and folded into it: nothing ran before them. All are in the state
# that upgrades are tested from (tests/releases/before-1.0.sql.gz).
FOLDED = (
    "0002_colors",
    "0002_packed_first",
    "0002_safety_limits",
    "0003_fabrics",
    "0003_holds_and_boxes",
    "0003_how_disputes_end",
    "0005_findable",
    "0006_draft_fabrics",
)
PIN = re.compile(r"^([\w.-]+)(?:\[[^]]+\])?==", re.MULTILINE)
DUAL = {"text-unidecode", "Unidecode"}  # may be taken under the Artistic License
UNNAMED = {  # by their own pages, since their packages do not say it
    "resvg_py": "MPL-2.0",
    "crawler-user-agents": "MIT",
}
# Words near "password" and examples of addresses are no secrets; keys have forms of their own.
WITH_A_REASON = "B104,B301,B308,B608,B703"  # S104, S301, S308, S608: pyproject.toml
NO_FILES = ("requirements", "demo/", "kt_site/snapshot/", "tests/")
NO_SECRETS = ("KeywordDetector", "BasicAuthDetector", "Base64HighEntropyString")


def own_rules(folders=OURS, root=ROOT) -> list[str]:
    paths = [path for folder in (*folders, "templates") for path in (root / folder).rglob("*")]
    return [fault for path in sorted(paths) if path.is_file() for fault in _rules(path, root)]


def _rules(path: Path, root: Path) -> list[str]:
    if path.suffix not in (".py", ".html") or "migrations" in path.parts:
        return []
    return faults_of(path.relative_to(root), path.read_text())


def known_holes_in_code(folders=OURS, root=ROOT) -> list[str]:
    """bandit, from medium severity on, without what ruff finds and a reason lets pass."""
    command = ["bandit", "-q", "-r", "-ll", "-f", "json", "-s", WITH_A_REASON, *folders]
    found = json.loads(_run(command, root).stdout)["results"]
    return [f"{each['filename']}:{each['line_number']}: {each['issue_text']}" for each in found]


def secrets(root=ROOT) -> list[str]:
    """Keys and private keys in files that git has."""
    files = _run(["git", "ls-files"], root).stdout.split("\n")
    files = [name for name in files if name and not name.startswith(NO_FILES)]
    plugins = [word for name in NO_SECRETS for word in ("--disable-plugin", name)]
    said = _run(["detect-secrets", "scan", *plugins, *files], root).stdout
    return [
        f"{name}:{each['line_number']}: {each['type']}"
        for name, found in json.loads(said)["results"].items()
        for each in found
    ]


def licenses() -> list[str]:
    """Of what the running site is made of."""
    pinned = re.findall(
        r"^([\w.-]+)(?:\[[^]]+\])?==", (ROOT / "requirements.txt").read_text(), re.M
    )
    said = _run(["pip-licenses", "--format=csv", "--packages", *pinned], ROOT).stdout
    return unfit(csv.DictReader(io.StringIO(said)))


def unfit(rows) -> list[str]:
    return [
        f"{row['Name']}: {row['License']}"
        for row in rows
        if not LICENSES.search(row["License"]) and row["Name"] not in DUAL | set(UNNAMED)
    ]


def migrations() -> list[str]:
    """Ours that would break the release before, while both run. The statements are PostgreSQL's:
    SQLite makes each table anew."""
    command = [sys.executable, "manage.py", "lintmigrations", "--sql-analyser", "postgresql"]
    command += ["--include-apps", *_apps(), "--no-cache", "--settings", "audit.settings"]
    command += ["--ignore-name", *FOLDED]
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # PostgreSQL runs as nobody, where we are root
        server = EmbeddedServer(Path(folder) / "postgres")
        done = _run(command, ROOT, DATABASE_URL=server.url)
        server.stop()
    lines = (done.stdout + done.stderr).strip().splitlines()
    told = [line for line in lines if not re.search(r"\.\.\. (IGNORE|OK)$", line)]
    return [] if done.returncode == 0 else told


def _apps() -> list[str]:
    first = [path for name in OURS for path in (ROOT / name).rglob("migrations/0001_*.py")]
    return sorted({path.parent.parent.name for path in first})


def holes_in_libraries() -> list[str]:
    """Needs a network. Without one it fails, instead of saying that all is well."""
    command = ["pip-audit", "-r", "requirements.txt", "--no-deps", "--disable-pip", "--strict"]
    done = _run(command, ROOT)
    return [] if done.returncode == 0 else done.stderr.strip().splitlines()[-1:]


def versions_behind() -> list[str]:
    return versions.versions_behind(ROOT, _run)


def _run(command: list[str], root: Path, **environment) -> subprocess.CompletedProcess:
    """Of a program that stands beside this Python, or of git."""
    program = Path(sys.executable).parent / command[0]
    if program.exists():
        command = [str(program), *command[1:]]
    environment = os.environ | environment
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
