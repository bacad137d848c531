"""The lines of the Procfile as a platform runs them: production settings, PostgreSQL, Redis, a mail
server. `make procfile` runs it by hand."""

import os
import secrets
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from tests.current_run import ROOT

PATIENCE = 60  # seconds
BIN = str(Path(sys.executable).parent)


def procfile() -> dict[str, str]:
    lines = (ROOT / "Procfile").read_text().splitlines()
    return dict(line.split(": ", 1) for line in lines)


def environment(folder: Path, port: int, *, database: str, redis: str, mail: str) -> dict[str, str]:
    """What a platform sets, and nothing of this process but where programs are."""
    return {
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "HOME": str(folder),
        "DJANGO_SETTINGS_MODULE": "kt_site.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "ENCRYPTION_KEYS": secrets.token_urlsafe(64),
        "SECOND_FACTOR_FOR_STAFF": "false",
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": f"https://127.0.0.1:{port}",
        "IS_DEMO": "true",
        "DATABASE_URL": database,
        "REDIS_URL": redis,
        "EMAIL_URL": mail,
        "MEDIA_ROOT": str(folder / "media"),
        "PAYMENT_PROVIDER": "test",
        "PAYMENT_TEST_PROVIDER_ALLOWED": "true",
        "TRUSTED_PROXIES": "1",
        "WEB_CONCURRENCY": "2",
        "PORT": str(port),
        "LOG_LEVEL": "INFO",
    }


class Platform:
    """`release` first, then the three processes; each is started, stopped and killed by name."""

    def __init__(self, folder: Path, given: dict[str, str]):
        self.folder, self.given, self.running = folder, given, {}
        self.url = f"http://127.0.0.1:{given['PORT']}"
        (folder / "media").mkdir(exist_ok=True)

    def build(self) -> None:
        self.run("python manage.py collectstatic --noinput --verbosity 0")

    def release(self) -> str:
        return self.run(procfile()["release"])

    def run(self, line: str) -> str:
        """The words of a command that ends; RuntimeError if it fails."""
        done = subprocess.run(
            shlex.split(line), cwd=ROOT, env=self.given, capture_output=True, text=True
        )
        if done.returncode:
            raise RuntimeError(f"{line} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self, name: str) -> None:
        log = (self.folder / f"{name}.log").open("ab")
        self.running[name] = subprocess.Popen(
            shlex.split(procfile()[name]), cwd=ROOT, env=self.given, stdout=log, stderr=log
        )
        if name == "web":
            self.wait("/readyz")

    def wait(self, path: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                urllib.request.urlopen(self.url + path).close()
            except (urllib.error.HTTPError, OSError):
                time.sleep(0.1)
            else:
                return
        raise RuntimeError((self.folder / "web.log").read_text())

    def web_workers(self) -> list[int]:
        """The process ids of the web processes below gunicorn's first one."""
        first = self.running["web"].pid
        said = subprocess.run(["pgrep", "-P", str(first)], capture_output=True, text=True).stdout
        return [int(pid) for pid in said.split()]

    def stop(self, name: str, by: int = signal.SIGTERM) -> int:
        process = self.running.pop(name)
        process.send_signal(by)
        return process.wait(PATIENCE)

    def close(self) -> None:
        for name in list(self.running):
            self.stop(name)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]
