"""The web server as the Procfile starts it, on a socket."""

import os
import socket
import sys
import time

import pytest

from tests.current_run import ROOT, run_folder
from tests.processes import Companion

START_TIMEOUT = 60  # seconds


def ask(port, path, host="127.0.0.1"):
    """The status line of an answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        return connection.makefile("rb").readline().decode().strip()


@pytest.fixture(scope="module")
def port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    log = run_folder() / f"server_{port}.log"
    command = [sys.executable, "-m", "kt_site.serve", "--bind", f"127.0.0.1:{port}"]
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "kt_site.settings.test"}
    server = Companion(command, log, cwd=ROOT, env=environment)
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline:
        try:
            ask(port, "/healthz")
            break
        except OSError:
            time.sleep(0.2)
    yield port
    server.stop()
    assert "Traceback" not in log.read_text()


def test_request_line_has_a_limit(port):
    """Faults, line 48: a line of 10 MB took a worker's memory."""
    assert ask(port, "/healthz?" + "a" * 7000) == "HTTP/1.1 200 OK"
    assert ask(port, "/healthz?" + "a" * 9000).split()[1] == "414"


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_health_is_answered_by_bare_address(port, path):
    """Faults, line 49: a health check that knows no host name got 400, and the log a traceback."""
    assert ask(port, path, host="10.1.2.3:8000") == "HTTP/1.1 200 OK"
    assert ask(port, path, host="not a host") == "HTTP/1.1 200 OK"


def test_pages_still_want_a_known_host(port):
    assert ask(port, "/robots.txt", host="10.1.2.3").split()[1] == "400"
