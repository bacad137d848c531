"""Slow headers and bodies hold up nobody, with the server as the Procfile starts it: two threads
more than one process has trickle, and other requests are answered within a second."""

import contextlib
import socket
import threading
import time

import pytest

from tests.site.one_process import answered, serve

SLOW = 6  # one process has four threads
WITHIN = 1.0  # seconds
HEAD = "POST /contact-form/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
TYPE = "Content-Type: application/x-www-form-urlencoded\r\n"
FORM = f"{TYPE}Content-Length: 5000\r\n\r\n"
TRICKLES = {
    "headers": "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ",
    "bodies": HEAD + FORM,
    "request lines": "GET /healthz?",
    "nothing": "",
}


@pytest.fixture(scope="module")
def port_of():
    """(options) -> the port of a server with one process."""
    with contextlib.ExitStack() as stack:
        yield lambda *options: serve(stack, options)


@pytest.fixture(scope="module")
def port(port_of):
    return port_of()


class Trickle:
    """Connections that send one byte every fifth of a second."""

    def __init__(self, port, start, number=SLOW):
        self.over = threading.Event()
        self.connections = [socket.create_connection(("127.0.0.1", port)) for _ in range(number)]
        for connection in self.connections:
            connection.sendall(start.encode())
        self.thread = threading.Thread(target=self._send, daemon=True)
        self.thread.start()

    def _send(self):
        while not self.over.wait(0.2):
            for connection in self.connections:
                with contextlib.suppress(OSError):  # the server has closed it
                    connection.sendall(b"1")

    def stop(self):
        self.over.set()
        self.thread.join()
        for connection in self.connections:
            connection.close()


@pytest.mark.parametrize("kind", TRICKLES)
def test_others_are_answered_meanwhile(port, kind):
    trickle = Trickle(port, TRICKLES[kind])
    try:
        time.sleep(1)
        times = [answered(port) for _ in range(5)]
    finally:
        trickle.stop()
    assert max(times) < WITHIN, times


def test_gunicorns_own_threads_would_be_held(port_of):
    """The control."""
    port = port_of("--worker-class", "gthread")
    trickle = Trickle(port, TRICKLES["bodies"])
    try:
        time.sleep(1)
        with pytest.raises(TimeoutError):
            answered(port, patience=3)
    finally:
        trickle.stop()


def said(port, *parts):
    """All that is answered to parts that are sent one after the other."""
    with socket.create_connection(("127.0.0.1", port), timeout=15) as connection:
        for part in parts:
            connection.sendall(part.encode())
            time.sleep(0.1)
        return connection.makefile("rb").read().decode(errors="replace")


def test_a_body_in_parts_arrives_whole(port):
    """Larger than what is held in memory."""
    body = "a=" + "b" * 200_000
    head = f"{HEAD}{TYPE}Connection: close\r\nContent-Length: {len(body)}\r\n"
    assert said(port, head, "\r\n", body[:7], body[7:90_000], body[90_000:])[9:12] in ("302", "403")
    asked = said(port, f"{head}Expect: 100-continue\r\n\r\n", body)
    assert asked.startswith("HTTP/1.1 100 Continue")


def test_connections_are_used_again(port):
    one = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    last = f"{one}Connection: close\r\n\r\n"
    assert said(port, f"{one}\r\n", last).count("200 OK") == 2
    assert said(port, f"{one}\r\n{last}").count("200 OK") == 2  # both at once


def test_refusals(port):
    chunks = said(port, f"{HEAD}Transfer-Encoding: chunked\r\n\r\n")
    assert chunks.startswith("HTTP/1.1 411 ")
    long = said(port, "GET / HTTP/1.1\r\nX: " + "a" * 70_000)
    assert long.startswith("HTTP/1.1 431 ")
    large = said(port, f"{HEAD}{TYPE}Content-Length: {256 * 1024 * 1024 + 1}\r\n\r\n")
    assert large.startswith("HTTP/1.1 413 ")


def test_who_takes_too_long_is_let_go(port):
    begin = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\n")
        assert connection.recv(100) == b""
    assert 9 < time.monotonic() - begin < 15
