"""A gunicorn of one synchronous worker for any of the projects, and the CPU that it and its
database's processes have used, by the kernel's counters in /proc."""

import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = ["--workers", "1", "--worker-class", "sync", "--timeout", "120", "--log-level", "error"]


OURS = ["--config", str(ROOT / "gunicorn.conf.py"), "--threads", "1"]


class Server:
    def __init__(self, app: str, port: int, environment: dict, database: str = ""):
        self.url, self.database = f"http://127.0.0.1:{port}", database
        command = [sys.executable, "-m", "gunicorn", app, "--chdir", str(ROOT), *SETTINGS]
        if app.startswith("kt_site"):
            command += OURS  # what it says of memory is a part of ours
        self.process = subprocess.Popen(
            [*command, "--bind", f"127.0.0.1:{port}", "--no-control-socket"],
            cwd=ROOT / "bench",  # where gunicorn finds no gunicorn.conf.py by itself
            env=environment,
        )

    def wait(self, address: str) -> None:
        for _ in range(600):
            try:
                urllib.request.urlopen(self.url + address, timeout=60).close()  # noqa: S310
                return
            except OSError as problem:
                if getattr(problem, "code", None):
                    raise RuntimeError(f"{self.url}{address}: {problem}") from problem
                time.sleep(0.1)
        raise RuntimeError(f"{self.url} does not start.")

    def cpu(self) -> float:
        """Seconds, of the server's processes and of those that PostgreSQL has for its database."""
        tree = [self.process.pid, *children(self.process.pid)]
        return sum(map(seconds, [*tree, *backends(self.database)]))

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


def children(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += map(int, (task / "children").read_text().split())
    return found + [more for child in found for more in children(child)]


def backends(database: str) -> list[int]:
    """PostgreSQL writes the database's name where others have their command."""
    found = []
    for process in Path("/proc").iterdir() if database else ():
        if process.name.isdigit():
            try:
                words = (process / "cmdline").read_bytes().split(b"\0")[0].split()
            except OSError:
                continue
            if words[:1] != [b"postgres:"] or b"autovacuum" in words:  # it ends in between
                continue
            if database.encode() in words:
                found.append(int(process.name))
    return found


def seconds(pid: int) -> float:
    """All threads; in nanoseconds where the kernel counts so, else in steps of 10 ms."""
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    except OSError:
        pass
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:  # it has just ended
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ended(pid: int) -> float:
    """Seconds of the children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")


def parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def memory(pid: int) -> int:
    """MB that are its own, and its part of what it shares."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) // 1024
    raise RuntimeError(f"The kernel does not tell the memory of {pid}.")
