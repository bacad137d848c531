"""One temporary folder a test run. A run that was killed leaves its folder to the next one."""

import fcntl
import shutil
import tempfile
from pathlib import Path

PREFIX = "kt-tests-"


class RunFolder:
    """Locked while the run is alive: the system drops the lock however the process ends."""

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
