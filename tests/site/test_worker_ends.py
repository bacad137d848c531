"""A web process that ends, as each does after some thousand requests, answers all who were let in:
visitors keep their connection for the next page, and a request may be on its way."""

import contextlib
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.site.one_process import serve

VISITORS = 8
PAGES = 40  # for each of them
ENDS_AFTER = 60  # requests
REQUEST = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"


@pytest.fixture(scope="module")
def port():
    with contextlib.ExitStack() as stack:
        yield serve(stack, ("--max-requests", str(ENDS_AFTER), "--max-requests-jitter", "0"))


def address(port):
    return f"http://127.0.0.1:{port}/healthz"


def all_said(asking, port):
    """Of visitors at once, until several processes have ended."""
    with ThreadPoolExecutor(VISITORS) as visitors:
        return [each for said in visitors.map(asking, [port] * VISITORS) for each in said]


def on_a_kept_connection(port):
    """What a visitor got for each page."""
    said = []
    with requests.Session() as session:
        for _ in range(PAGES):
            try:
                said.append(session.get(address(port), timeout=30).status_code)
            except requests.RequestException as problem:
                said.append(repr(problem))
            time.sleep(0.01)
    return said


def a_moment_after_connecting(port):
    """A browser connects before it knows what to ask."""
    said = []
    for _ in range(PAGES):
        with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
            time.sleep(0.05)
            connection.sendall(REQUEST)
            said.append(connection.makefile("rb").readline().decode()[9:12])
    return said


def test_each_page_is_answered_while_processes_end(port):
    assert all_said(on_a_kept_connection, port) == [200] * VISITORS * PAGES


def test_who_has_connected_may_still_ask(port):
    assert all_said(a_moment_after_connecting, port) == ["200"] * VISITORS * PAGES


def test_the_only_process_that_ends_lets_others_in(port):
    """While it waits for its kept connections, nobody else would: 2 seconds at each end."""
    with requests.Session() as kept:
        times = []
        for _ in range(2 * ENDS_AFTER):
            kept.get(address(port), timeout=30)
            begin = time.monotonic()
            requests.get(address(port), timeout=30)
            times.append(time.monotonic() - begin)
    assert max(times) < 1.5, sorted(times)[-5:]


def test_silent_connections_do_not_hold_a_process_that_ends(port):
    with socket.create_connection(("127.0.0.1", port), timeout=30) as silent:
        begin = time.monotonic()
        for _ in range(ENDS_AFTER):  # in one process, which ends at the last at the latest
            requests.get(address(port), timeout=30)
        assert silent.recv(1) == b""
    assert time.monotonic() - begin < 9  # seconds; 10 are what a silent one has otherwise
