"""Builds what `bench/compare.py` measures: our demo with 200 products and as many guides, and the
same in a stock Oscar and a stock Wagtail, each in a database of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bench import growth
from bench.multiplying import multiply

from . import copying

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".cache" / "bench"
NAMES = {name: f"bench_{name}" for name in ("demo", "ours", "shop", "pages")}
PRODUCTS = 200
# What stock Oscar asks for, and this site does not: thumbnails, and a search that lists products.
PACKAGES = ["sorl-thumbnail==13.4.0", "Whoosh==2.7.4"]


def environment(databases, kind: str) -> dict:
    """Of a process of ours, or of a stock project."""
    more = {
        "MEDIA_ROOT": str(FOLDER / "media"),
        "DATABASE_URL": databases.url(NAMES["ours" if kind == "kept" else kind]),
    }
    if kind in ("shop", "pages"):
        more |= {
            "DJANGO_SETTINGS_MODULE": f"bench.stock.{kind}_settings",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(FOLDER / "packages")]),
        }
    else:
        more |= {
            "DJANGO_SETTINGS_MODULE": "kt_site.settings.dev",
            "DEBUG": "false",
            "QUEUE_TASKS": "true",
            "PAGE_CACHE": "true" if kind == "kept" else "false",
        }
    return os.environ | more


def build(databases, keep: bool) -> None:
    """The demo, PRODUCTS products and as many guides of it, and the same in both stock projects."""
    there = set(databases.names("bench_")) if keep else set()
    missing = [kind for kind, name in NAMES.items() if name not in there]
    for kind in missing:
        databases.drop(NAMES[kind])
    if "demo" in missing:
        demo = environment(databases, "demo")
        growth.load(databases, NAMES["demo"], demo)
        growth.run("make_pictures", demo)
    if "ours" in missing:
        databases.copy(NAMES["demo"], NAMES["ours"])
        multiply(databases.url(NAMES["ours"]), PRODUCTS)
    _install()
    for kind, tables in (("shop", copying.OF_SHOP), ("pages", copying.OF_PAGES)):
        if kind in missing:
            print("Building a stock project ...", flush=True)
            databases.create(NAMES[kind])
            _python(databases, kind, "-m", "django", "migrate", "-v0")
            copying.copy(databases.url(NAMES["ours"]), databases.url(NAMES[kind]), tables)
    if "shop" in missing:
        _python(databases, "shop", "-m", "django", "rebuild_index", "--noinput", "-v0")
    if "pages" in missing:
        told = _python(databases, "ours", "bench/stock/guides.py", "tell")
        _python(databases, "pages", "bench/stock/guides.py", "load", input=told)


def _install() -> None:
    packages = FOLDER / "packages"
    if not ((packages / "sorl").exists() and (packages / "whoosh").exists()):
        command = ["-m", "pip", "install", "--quiet", "--no-deps", "--target", packages]
        subprocess.run([sys.executable, *command, *PACKAGES], check=True)


def _python(databases, kind: str, *command: str, **more) -> bytes:
    """What a program prints."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=environment(databases, kind),
        stdout=subprocess.PIPE,
        check=True,
        **more,
    )
    return done.stdout


def carts_of(databases, kind: str, many: int, lines: int) -> list[str]:
    return json.loads(_python(databases, kind, "bench/stock/carts.py", str(many), str(lines)))
