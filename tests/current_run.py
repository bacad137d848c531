"""What all processes of one test run share: a temporary folder and a database server.

The first process says where they are through the environment, which its workers inherit.
"""

import fcntl
import os
import shutil
import tempfile
from pathlib import Path

from tests.postgres import PostgresDatabases
from tests.sqlite import SqliteDatabases

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "kt-tests-"
NAME, FOLDER, SERVER, PROGRAMS = "KT_TEST_RUN", "KT_TEST_FOLDER", "KT_TEST_SERVER", "KT_TEST_BIN"


def run_folder():
    return Path(os.environ[FOLDER])


def worker():
    return os.environ.get("PYTEST_XDIST_WORKER", "main")


def databases():
    server, programs = os.environ[SERVER], os.environ[PROGRAMS]
    if server:
        return PostgresDatabases(server, Path(programs) if programs else None)
    return SqliteDatabases(run_folder())


def database_name(purpose):
    """Unlike any other run's, because the server may be shared."""
    return f"{os.environ[NAME]}_{purpose}"


class RunFolder:
    """A run that was killed leaves its folder to the next one to remove.

    Locked while the run is alive: the system drops the lock however the process ends.
    """

    def __init__(self):
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            _remove_if_abandoned(folder)
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self.path.chmod(0o711)  # the database server's account must be able to enter its part
        self.lock = (self.path / "alive").open("w")
        fcntl.flock(self.lock, fcntl.LOCK_EX)

    def remove(self):
        shutil.rmtree(self.path)
        self.lock.close()


def _remove_if_abandoned(folder):
    try:
        with (folder / "alive").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder)
    except OSError:
        pass  # alive, just being made, or somebody else's
