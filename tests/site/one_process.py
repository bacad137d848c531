"""The server as the Procfile starts it, with one process and without a database that is asked."""

import contextlib
import os
import socket
import sys
import time

from tests.current_run import ROOT, run_folder
from tests.processes import Companion

START_TIMEOUT = 60  # seconds


def answered(port, path="/healthz", patience=15):
    """Seconds until the status line of an answer."""
    begin = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as connection:
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        assert connection.makefile("rb").readline().split()[1] == b"200"
    return time.monotonic() - begin


def serve(stack: contextlib.ExitStack, options: tuple[str, ...] = ()) -> int:
    """The port of a server with these of gunicorn's options; `stack` stops it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    log = run_folder() / f"slow_{port}.log"
    command = [sys.executable, "-m", "kt_site.serve", "--bind", f"127.0.0.1:{port}", *options]
    settings = {"DJANGO_SETTINGS_MODULE": "kt_site.settings.test", "WEB_CONCURRENCY": "1"}
    server = Companion(command, log, cwd=ROOT, env=os.environ | settings)
    stack.callback(server.stop)
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError):
            answered(port)
            return port
        time.sleep(0.2)
    raise AssertionError(log.read_text())
