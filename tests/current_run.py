"""What all processes of one test run share: a temporary folder and a database server.

The first process says where they are through the environment, which its workers inherit.
"""

import fcntl
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.postgres import PostgresDatabases
from tests.sqlite import SqliteDatabases

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "kt-tests-"
MEMORY = Path("/dev/shm")  # noqa: S108  Linux keeps what is written there in memory
ROOM = 4 * 2**30  # bytes: the browser tests of three workers wrote 0.6 GB, their log may take 1
NAME, FOLDER, SERVER, PROGRAMS = "KT_TEST_RUN", "KT_TEST_FOLDER", "KT_TEST_SERVER", "KT_TEST_BIN"


def write_bytecode():
    """Also where the machine forbids it: all processes of a run would compile the same files."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


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
        for place in {MEMORY, Path(tempfile.gettempdir())}:
            for folder in place.glob(f"{PREFIX}*"):
                _remove_if_abandoned(folder)
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place_of_runs(MEMORY)))
        self.path.chmod(0o711)  # the database server's account must be able to enter its part
        self.lock = (self.path / "alive").open("w")
        fcntl.flock(self.lock, fcntl.LOCK_EX)

    def remove(self):
        shutil.rmtree(self.path)
        self.lock.close()


def place_of_runs(memory) -> Path:
    """`memory` if a run has room there and may start its server there, else the temporary folder.

    A database is 1,600 files: to copy and to drop them takes 1 s of CPU on a disk with a journal,
    0.1 s in memory, and every test whose transactions end does both.
    """
    try:
        room, flags = shutil.disk_usage(memory).free, os.statvfs(memory).f_flag
    except OSError:  # a system without it
        return Path(tempfile.gettempdir())
    fits = room >= ROOM and not flags & os.ST_NOEXEC and os.access(memory, os.W_OK)
    return memory if fits else Path(tempfile.gettempdir())


def _remove_if_abandoned(folder):
    try:
        with (folder / "alive").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder)
    except OSError:
        pass  # alive, just being made, or somebody else's
