"""pytest plugin: gives each worker a database of its own before Django reads its settings.

The first process of a run starts the server and migrates a template. Workers copy it: a copy
takes half a second, migrating a minute.
"""

import os
import secrets
from threading import Thread

import pytest

from tests import current_run
from tests.building import build_demo, build_migrated, media_of
from tests.current_run import (
    RunFolder,
    database_name,
    databases,
    run_folder,
    worker,
    write_bytecode,
)
from tests.postgres import EmbeddedServer

WITH_DEMO = ("/browser/", "/test_demo.py")


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config):
    """A wrapper, because pytest-django imports the settings in this very hook."""
    write_bytecode()
    if early_config.known_args_namespace.collectonly:
        os.environ["DATABASE_URL"] = "sqlite://:memory:"  # nothing will be asked
        return (yield)
    if "PYTEST_XDIST_WORKER" not in os.environ:
        start_run(early_config.add_cleanup)
        build_migrated()
    os.environ["MEDIA_ROOT"] = str(run_folder() / f"media_{worker()}")
    os.environ["DATABASE_URL"] = copy_database("migrated", "tests")
    return (yield)


def copy_database(template, purpose):
    """Make (or make again) this worker's database for `purpose`; return its address."""
    name = database_name(f"{purpose}_{worker()}")
    databases().drop(name)
    databases().copy(database_name(template), name)
    return databases().url(name)


def pytest_collection_finish(session):
    """The demo takes a minute: begin before the first test asks for it, beside other tests."""
    with_demo = any(path in item.nodeid for item in session.items for path in WITH_DEMO)
    if with_demo and worker() in ("main", "gw0") and not session.config.option.collectonly:
        Thread(target=build_demo, daemon=True).start()


def copy_demo(purpose):
    """The address of a database with the demo loaded, and the folder of its pictures."""
    build_demo()
    return copy_database("demo", purpose), media_of("demo")


def start_run(add_cleanup):
    """The folder and the server of a run; what ends them is given to `add_cleanup`."""
    run = RunFolder()
    add_cleanup(run.remove)
    server, programs = os.environ.get("DATABASE_URL", ""), ""
    if os.environ.get("TEST_DATABASE") == "sqlite":
        server = ""
    elif not server.startswith("postgres"):
        embedded = EmbeddedServer(run.path / "postgres")
        add_cleanup(embedded.stop)
        server, programs = embedded.url, str(embedded.programs)
    os.environ |= {
        current_run.NAME: f"kt_test_{secrets.token_hex(4)}",
        current_run.FOLDER: str(run.path),
        current_run.SERVER: server,
        current_run.PROGRAMS: programs,
    }
    if server:
        add_cleanup(_drop_databases)


def _drop_databases():
    """Leave nothing behind on a server that goes on living."""
    for name in databases().names(os.environ[current_run.NAME]):
        databases().drop(name)
