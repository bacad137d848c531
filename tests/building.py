"""Builds the two template databases of a run, and keeps them in .cache/ while nothing changes.

"migrated" is what migrations make; "demo" also has the demo loaded, with its pictures.
A fresh clone has nothing kept: it starts from tests/migrated/, which `make snapshot` writes.
"""

import fcntl
import gzip
import hashlib
import os
import shutil
import subprocess
import sys

from tests.current_run import ROOT, database_name, databases, run_folder

CACHE = ROOT / ".cache"
COMMITTED = ROOT / "tests" / "migrated"  # "sources", and "postgres.sql.gz"
LOADER = ROOT / "tests" / "load_demo.py"
KEPT = 3  # of each kind, because another run may be reading one
PACKAGES = ("kt_site", "guides", "shop", "claims")
ROWS = sorted(ROOT.glob("claims/reading/seed/*.yaml"))  # which `migrate` brings, too


def build_migrated():
    settings = [ROOT / "kt_site" / "settings" / name for name in ("base.py", "oscar.py")]
    roles = ROOT / "kt_site" / "roles.py"  # written after each migration
    made_of = [*settings, roles, *ROWS, *sources("migrations/*.py")]
    _take_or_build("migrated", made_of, _migrate)


def build_demo():
    """Only when a test asks for it, and then by one worker, while the others wait."""
    with (run_folder() / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not media_of("demo").exists():
            demo = [path for path in ROOT.glob("demo/**/*") if path.is_file()]
            _take_or_build("demo", [*demo, *ROWS, LOADER, *sources("*.py")], _load_demo)


def media_of(template):
    return run_folder() / f"{template}_media"


def sources(pattern):
    return [path for package in PACKAGES for path in ROOT.glob(f"{package}/**/{pattern}")]


def write_committed():
    """Save the template of this run into the repository, for clones that come after."""
    name = database_name("migrated")
    script = databases().script(name)
    COMMITTED.mkdir(exist_ok=True)
    (COMMITTED / "postgres.sql.gz").write_bytes(gzip.compress(script.encode(), mtime=0))
    (COMMITTED / "sources").write_text("\n".join(_fingerprints(sources("migrations/*.py"))))


def _migrate(media):
    """From the start, or only the migrations that came after what an earlier run, or the
    repository, has: as a release does in production."""
    name = database_name("migrated")
    kept = CACHE.glob(f"migrated-{databases().kind}-*") if databases().can_be_kept else ()
    if earlier := next(filter(_has_fewer_migrations, kept), None):
        databases().restore(name, earlier / "database")
    else:
        databases().create(name)
        if databases().kind == "postgres" and _has_fewer_migrations(COMMITTED):
            databases().run(name, gzip.decompress((COMMITTED / "postgres.sql.gz").read_bytes()))
        elif databases().kind == "postgres":
            sys.stderr.write("Building the test database: a minute. `make snapshot` keeps it.\n")
    _run("manage.py", "prepare_database", database="migrated", media=media)


def _has_fewer_migrations(folder):
    """Whether `migrate` can bring the database that was made from `folder/sources` up to date."""
    then = (folder / "sources").read_text().splitlines() if (folder / "sources").exists() else [""]
    made_from = {line for line in then if "/migrations/" in line or "requirements" in line}
    return bool(made_from) and made_from <= set(_fingerprints(sources("migrations/*.py")))


def _load_demo(media):
    databases().copy(database_name("migrated"), database_name("demo"))
    _run("-m", "tests.load_demo", database="demo", media=media)


def _run(*command, database, media):
    """Run Python in a process of its own, with development settings."""
    result = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ
        | {
            "DJANGO_SETTINGS_MODULE": "kt_site.settings.dev",
            "DATABASE_URL": databases().url(database_name(database)),
            "MEDIA_ROOT": str(media),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if result.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{result.stdout}")


def _take_or_build(template, files, build):
    made_from = "\n".join(_fingerprints(files))
    digest = hashlib.sha256(made_from.encode()).hexdigest()[:16]
    kept = CACHE / f"{template}-{databases().kind}-{digest}"
    media = run_folder() / f"{template}_media_unfinished"
    if databases().can_be_kept and kept.exists():
        databases().restore(database_name(template), kept / "database")
        shutil.copytree(kept / "media", media)
    else:
        media.mkdir()
        build(media)
        if databases().can_be_kept:
            _keep(template, media, kept, made_from)
    media.rename(media_of(template))


def _keep(template, media, kept, made_from):
    """Under its final name only when complete, for the next run may come at any moment."""
    CACHE.mkdir(exist_ok=True)
    others = sorted(
        CACHE.glob(f"{template}-{databases().kind}-*"), key=lambda kept: kept.stat().st_mtime
    )
    for outdated in others[:-KEPT]:
        shutil.rmtree(outdated, ignore_errors=True)
    unfinished = CACHE / f"unfinished-{template}-{os.getpid()}"
    shutil.copytree(media, unfinished / "media")
    databases().save(database_name(template), unfinished / "database")
    (unfinished / "sources").write_text(made_from)
    try:
        unfinished.rename(kept)
    except OSError:  # another run was quicker
        shutil.rmtree(unfinished)


def _fingerprints(files):
    """One line a file: what it holds, and its name."""
    return [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.relative_to(ROOT)}"
        for path in sorted([ROOT / "requirements.txt", *files])
    ]
