"""gunicorn as the Procfile starts it, beside Granian, under the real site: CPU of an answer, slow
visitors, stopping and killing. Prints a table for docs/adr/0047.

    uv pip install --target .cache/bench/granian granian
    .venv/bin/python bench/web_servers.py

Granian is no dependency of the site: it stays in .cache/. Both have two processes of four threads.
"""

import os
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
from contextlib import ExitStack, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.day import serve

GRANIAN = ROOT / ".cache" / "bench" / "granian"
CLOCK_TICKS = os.sysconf("SC_CLK_TCK")
ROUNDS, ASKED, SLOW = 3, 400, 40
PAGES = {"kept page": "/guides/", "health": "/healthz", "not kept": "/cart/"}
COMMANDS = {
    "gunicorn": [sys.executable, "-m", "kt_site.serve"],
    "granian": [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "kt_site.wsgi:application"),
        *("--workers", "2", "--blocking-threads", "4", "--no-ws", "--respawn-failed-workers"),
        *("--http1-header-read-timeout", "10000", "--log-level", "warning"),
    ],
}


class Server:
    def __init__(self, name: str, given: dict[str, str], folder: Path):
        self.port = given["PORT"]
        env = given | {"PYTHONPATH": str(GRANIAN)} if name == "granian" else given
        more = ["--host", "127.0.0.1", "--port", self.port] if name == "granian" else []
        log = (folder / f"{name}.log").open("wb")
        self.process = subprocess.Popen(
            [*COMMANDS[name], *more], cwd=ROOT, env=env, stdout=log, stderr=log
        )
        for _ in range(600):
            with suppress(OSError):
                self.ask("/healthz")
                return
            time.sleep(0.1)
        raise RuntimeError((folder / f"{name}.log").read_text())

    def pids(self) -> list[int]:
        first = self.process.pid
        below = Path(f"/proc/{first}/task/{first}/children").read_text()
        return [first, *map(int, below.split())]

    def cpu(self) -> float:
        """Seconds of all its processes."""
        ticks = 0
        for pid in self.pids():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / CLOCK_TICKS

    def memory(self) -> float:
        """MB, shared pages in parts."""
        rollups = (Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in self.pids())
        lines = (line for text in rollups for line in text.splitlines() if line.startswith("Pss:"))
        return sum(int(line.split()[1]) for line in lines) / 1024

    def ask(self, path: str, patience: float = 5.0) -> int:
        """The status, on a connection of its own."""
        head = "Host: 127.0.0.1\r\nX-Forwarded-Proto: https\r\nAccept-Encoding: gzip\r\n"
        with socket.create_connection(("127.0.0.1", int(self.port)), patience) as connection:
            connection.settimeout(patience)
            request = f"GET {path} HTTP/1.1\r\n{head}Connection: close\r\n\r\n"
            connection.sendall(request.encode())
            answer = connection.makefile("rb").read()
        return int(answer.split(b" ", 2)[1]) if answer else 0

    def stop(self, by: int = signal.SIGTERM) -> float:
        begin = time.monotonic()
        self.process.send_signal(by)
        self.process.wait(60)
        return time.monotonic() - begin


def milliseconds(server: Server, path: str) -> float:
    for _ in range(20):
        server.ask(path)
    before = server.cpu()
    for _ in range(ASKED):
        server.ask(path)
    return (server.cpu() - before) / ASKED * 1000


def under_slow(server: Server, start: str) -> int:
    """How many of five requests are answered while others send a byte each fifth of a second."""
    over = threading.Event()
    opened = [socket.create_connection(("127.0.0.1", int(server.port))) for _ in range(SLOW)]

    def trickle():
        while not over.wait(0.2):
            for connection in opened:
                with suppress(OSError):
                    connection.sendall(b"1")

    for connection in opened:
        connection.sendall(start.encode())
    threading.Thread(target=trickle, daemon=True).start()
    time.sleep(1)
    answered = 0
    for _ in range(5):
        with suppress(OSError):
            answered += server.ask("/cart/", 3.0) == 200
    over.set()
    for connection in opened:
        connection.close()
    return answered


def in_flight(server: Server) -> str:
    """Six requests are under way when it is told to stop."""
    statuses: list[int] = []

    def one():
        with suppress(OSError):
            statuses.append(server.ask("/search/?q=neck&page=1", 30))

    threads = [threading.Thread(target=one) for _ in range(6)]
    for thread in threads:
        thread.start()
    time.sleep(0.02)
    took = server.stop()
    for thread in threads:
        thread.join()
    return f"{statuses.count(200)} of 6, {took:.1f} s"


def killed(server: Server) -> str:
    """80 requests, ten a second; a process of the server is killed after two seconds."""
    done = 0
    for turn in range(80):
        if turn == 20:
            os.kill(max(server.pids()), signal.SIGKILL)
        with suppress(OSError):
            done += server.ask("/healthz") == 200
        time.sleep(0.1)
    return f"{done} of 80"


def main() -> None:
    form = "POST /contact-form/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-Proto: https\r\n"
    form += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n"
    found = {name: {} for name in COMMANDS}
    with ExitStack() as stack:
        platform = serve(stack, 2)
        platform.stop("web")
        costs = {name: {what: [] for what in PAGES} for name in COMMANDS}
        for _ in range(ROUNDS):
            for name in COMMANDS:
                server = Server(name, platform.given, platform.folder)
                for what, path in PAGES.items():
                    costs[name][what].append(milliseconds(server, path))
                found[name]["memory, MB"] = f"{server.memory():.0f}"
                found[name]["stopped with 6 under way"] = in_flight(server)
        for name in COMMANDS:
            server = Server(name, platform.given, platform.folder)
            found[name][f"{SLOW} slow headers"] = f"{under_slow(server, 'GET / HTTP/1.1')} of 5"
            found[name][f"{SLOW} slow bodies"] = f"{under_slow(server, form)} of 5"
            found[name]["a process is killed"] = killed(server)
            server.stop()
            for what, each in costs[name].items():
                found[name][f"{what}, ms of CPU"] = f"{statistics.median(each):.2f}"
    print(f"| what | {' | '.join(COMMANDS)} |\n|---|{'---|' * len(COMMANDS)}")
    for what in found["gunicorn"]:
        print(f"| {what} | {' | '.join(found[name][what] for name in COMMANDS)} |")


if __name__ == "__main__":
    main()
