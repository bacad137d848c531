"""The site as a visitor meets it: a real server process on a database with the demo loaded."""

import os
import shutil
import socket
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default as modern
from pathlib import Path

from tests.current_run import ROOT, run_folder, worker
from tests.databases import copy_database, copy_demo
from tests.processes import Companion

START_TIMEOUT = 60  # seconds


@dataclass(frozen=True)
class Site:
    url: str
    mail_dir: Path
    pages_dir: Path
    database_url: str

    def mails(self):
        """Every mail the site has sent, oldest first."""
        sent = []
        for path in sorted(self.mail_dir.glob("*.log"), key=lambda path: path.stat().st_mtime_ns):
            for message in path.read_bytes().split(b"-" * 79 + b"\n"):
                if message.strip():
                    sent.append(message_from_bytes(message, policy=modern))
        return sent


def start_site(workers=1, name="site", *, demo=True, **more):
    """The running site and the process to stop; media and mails in this worker's folder. `more` is
    added to its environment; without `demo` the database is an empty, migrated one.

    One process unless told, because the cache of development lives in the process.
    """
    folder = run_folder() / f"{name}_{worker()}"
    if demo:
        database_url, media = copy_demo(name)
        shutil.copytree(media, folder / "public" / "media")
    else:
        database_url = copy_database("migrated", name)
        (folder / "public" / "media").mkdir(parents=True)
    (folder / "mail").mkdir()
    (folder / "pages").mkdir()
    address = f"127.0.0.1:{_free_port()}"
    site = Site(f"http://{address}", folder / "mail", folder / "pages", database_url)
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "tests.browser.settings",
        "DATABASE_URL": site.database_url,
        "MEDIA_ROOT": str(folder / "public" / "media"),
        "EMAIL_URL": f"filemail:///{folder / 'mail'}",  # four slashes: an absolute path
        "SITE_URL": site.url,
        "PAGE_CACHE": "true",
    }
    environment |= more
    command = [sys.executable, "-m", "gunicorn", "kt_site.wsgi", "--bind", address]
    command += ["--workers", str(workers), "--threads", "4", "--worker-tmp-dir", folder]
    server = Companion(command, folder / "log", cwd=ROOT, env=environment)
    _wait_for(site, server)
    return site, server


def _free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def _wait_for(site, server):
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"{site.url}/healthz").close()
        except urllib.error.HTTPError:
            break
        except OSError:
            time.sleep(0.1)
        else:
            return
    server.stop()
    raise RuntimeError(f"The site did not start:\n{server.log.read_text()}")
