"""pytest plugin: gives each worker a database of its own before Django reads its settings.

The first process of a run starts the server and migrates a template, which is kept in .cache/
until a migration changes. Workers copy it: a copy takes half a second, migrating a minute.
"""

import fcntl
import hashlib
import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgres import EmbeddedServer, PostgresDatabases
from tests.run_folder import RunFolder
from tests.sqlite import SqliteDatabases

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
PACKAGES = ("kt_site", "guides", "shop")

# How the first process tells the workers: they inherit its environment.
RUN_NAME, RUN_FOLDER, RUN_SERVER = "KT_TEST_RUN", "KT_TEST_FOLDER", "KT_TEST_SERVER"


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config):
    """A wrapper, because pytest-django imports the settings in this very hook."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        _start_run(early_config)
    os.environ["MEDIA_ROOT"] = str(run_folder() / f"media_{worker()}")
    os.environ["DATABASE_URL"] = copy_database("migrated", "tests")
    return (yield)


def worker():
    return os.environ.get("PYTEST_XDIST_WORKER", "main")


def run_folder():
    return Path(os.environ[RUN_FOLDER])


def databases():
    server = os.environ[RUN_SERVER]
    return PostgresDatabases(server) if server else SqliteDatabases(run_folder())


def database_name(purpose):
    return f"{os.environ[RUN_NAME]}_{purpose}"


def copy_database(template, purpose):
    """Make (or make again) this worker's database for `purpose`; return its address."""
    name = database_name(f"{purpose}_{worker()}")
    databases().drop(name)
    databases().copy(database_name(template), name)
    return databases().url(name)


def demo_template():
    """The folder of the demo's pictures; its database is the template "demo", built once a run."""
    media = run_folder() / "demo_media"
    with (run_folder() / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not media.exists():
            databases().copy(database_name("migrated"), database_name("demo"))
            url = databases().url(database_name("demo"))
            manage("load_demo", DATABASE_URL=url, MEDIA_ROOT=str(run_folder() / "demo_loading"))
            (run_folder() / "demo_loading").rename(media)
    return media


def manage(*command, **environment):
    """Run a management command in a process of its own, with development settings."""
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "kt_site.settings.dev"} | environment
    result = subprocess.run(
        [sys.executable, ROOT / "manage.py", *command],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if result.returncode:
        raise RuntimeError(f"manage.py {' '.join(command)} failed:\n{result.stdout}")


def _start_run(config):
    run = RunFolder()
    config.add_cleanup(run.remove)
    folder = run.path
    os.environ |= {RUN_NAME: f"kt_test_{secrets.token_hex(4)}", RUN_FOLDER: str(folder)}
    server, programs = os.environ.get("DATABASE_URL", ""), None
    if os.environ.get("TEST_DATABASE") == "sqlite":
        server = ""
    elif not server.startswith("postgres"):
        embedded = EmbeddedServer(folder / "postgres")
        config.add_cleanup(embedded.stop)
        server, programs = embedded.url, embedded.programs
    os.environ[RUN_SERVER] = server
    config.add_cleanup(_drop_databases)
    if server:
        _migrate_template(PostgresDatabases(server, programs), "postgres" if programs else None)
    else:
        _migrate_template(databases(), "sqlite")


def _migrate_template(databases, kind):
    """Migrate the template, or take it from .cache/ if `kind` is kept there."""
    name = database_name("migrated")
    kept = CACHE / f"migrated-{kind}-{_schema_key()}"
    if kept.exists():
        databases.restore(name, kept)
        return
    sys.stderr.write("Building the test database (about a minute, once a migration)\n")
    databases.create(name)
    manage("migrate", "--verbosity=0", DATABASE_URL=databases.url(name))
    if kind:
        CACHE.mkdir(exist_ok=True)
        for outdated in CACHE.glob(f"migrated-{kind}-*"):
            outdated.unlink(missing_ok=True)
        databases.save(name, run_folder() / "kept")
        unfinished = Path(shutil.copy(run_folder() / "kept", CACHE / f"unfinished-{os.getpid()}"))
        unfinished.replace(kept)  # never half a file under the name itself


def _schema_key():
    """Changes with everything that shapes the tables."""
    files = [ROOT / "requirements.txt", *ROOT.glob("kt_site/settings/*.py")]
    for package in PACKAGES:
        files += ROOT.glob(f"{package}/**/migrations/*.py")
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _drop_databases():
    """Leave nothing behind on a server that goes on living."""
    if not os.environ[RUN_SERVER]:
        return
    for name in databases().names(os.environ[RUN_NAME]):
        databases().drop(name)
