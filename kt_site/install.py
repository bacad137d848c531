"""Installs pinned packages into .venv: `python -m kt_site.install requirements.txt`.

uv does it in a fifth of pip's time. It is installed itself first, from its pin; where that or uv
fails, pip does all. Plain Python: no library is there yet. Nothing outside this folder is written:
uv unpacks into .cache/, and what it keeps there goes when it is done.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from .progress import Progress

ROOT = Path(__file__).resolve().parent.parent
PINS_OF_TOOLS = ROOT / "requirements-dev.txt"
UNPACKED = ROOT / ".cache" / "uv"
UV = Path(sys.executable).parent / "uv"
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-cache-dir"]
PIN = re.compile(r"^([\w.-]+)(?:\[[\w,-]+\])?==[^\n]*(?:(?<=\\)\n[^\n]*)*", re.MULTILINE)
# What pip may have been told about where packages come from, and uv's name for it.
INDEXES = {
    "global.index-url": "UV_DEFAULT_INDEX",
    "global.extra-index-url": "UV_INDEX",
    "global.find-links": "UV_FIND_LINKS",
    "global.cert": "SSL_CERT_FILE",
}


def pins(requirements: Path) -> dict[str, str]:
    """{package: its pin with the hashes, as the file has it}."""
    return {pin[1]: pin[0] for pin in PIN.finditer(requirements.read_text())}


def install(requirements: Path) -> bool:
    """Whether the packages are there now; the installer has said why not."""
    UNPACKED.mkdir(parents=True, exist_ok=True)
    try:
        return _install_uv() and _by_uv(requirements)
    finally:
        shutil.rmtree(UNPACKED, ignore_errors=True)


def main(requirements: Path) -> int:
    if install(requirements):
        return 0
    print("uv cannot do it here: pip does, which takes a minute or two.", flush=True)  # noqa: T201
    return subprocess.call([*PIP, "-qq", "install", "--require-hashes", "-r", str(requirements)])  # noqa: S603


def _install_uv() -> bool:
    pin = pins(PINS_OF_TOOLS)["uv"]
    version = pin.partition("==")[2].split()[0]
    if UV.exists() and _output(str(UV), "--version").split()[1:2] == [version]:
        return True
    step = Progress("Installing uv, which installs the rest", 1)
    wanted = UNPACKED / "uv.txt"
    wanted.write_text(f"{pin}\n")
    command = [*PIP, "-qq", "install", "--no-compile", "--require-hashes", "-r", str(wanted)]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    if done.returncode == 0:
        step.end()
    return done.returncode == 0


def _by_uv(requirements: Path) -> bool:
    """Bytecode is left to the first import: most of what is installed is never imported."""
    step = Progress("Installing libraries into .venv", len(pins(requirements)))
    command = [str(UV), "pip", "install", "--quiet", "--require-hashes", "-r", str(requirements)]
    with (UNPACKED.parent / "install.log").open("w+") as log:
        running = subprocess.Popen(  # noqa: S603
            command, env=_environment(), stdout=log, stderr=subprocess.STDOUT
        )
        while running.poll() is None:
            step.at(min(_unpacked(), step.total - 1))
            time.sleep(0.2)
        if running.returncode == 0:
            step.end()
        else:
            log.seek(0)
            print(f"\n{log.read()[-2000:]}", flush=True)  # noqa: T201
    return running.returncode == 0


def _unpacked() -> int:
    """Packages that are unpacked so far: uv gives each a folder."""
    folder = UNPACKED / "archive-v0"
    return sum(1 for _ in folder.iterdir()) if folder.exists() else 0


def _environment() -> dict[str, str]:
    """pip's own settings for uv, which does not read them; what is set for uv is left as it is."""
    told = {"UV_INDEX_STRATEGY": "unsafe-best-match"}  # as pip looks; the hashes make it safe
    for line in _output(*PIP, "config", "list").splitlines():
        name, _, value = line.partition("=")
        if name.startswith(":env:."):
            name = f"global.{name.removeprefix(':env:.')}"
        if name in INDEXES:
            told.setdefault(INDEXES[name], value.strip("'\"").replace("\\n", " ").strip())
    return told | os.environ | {"VIRTUAL_ENV": sys.prefix, "UV_CACHE_DIR": str(UNPACKED)}


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
