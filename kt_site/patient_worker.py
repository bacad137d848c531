"""A web process that gives a request to a thread once it is here whole.

gunicorn's own threads read requests: four visitors who send a byte a second would hold all four of
a process. Here its loop reads, of all connections at once, and lets go of those that take too long.
Bodies wait in memory, and beyond 64 KB in a temporary file.
"""

import atexit
import os
import re
import selectors
import socket
import sys
import tempfile
import time
from functools import partial

from gunicorn.workers.gthread import STOP_KEEPALIVE_LINGER, ThreadWorker

HEAD_SECONDS = 10  # for the request line and headers, and of a connection that says nothing
BODY_SECONDS = 30  # and one more for each SLOWEST bytes that came
SLOWEST = 20_000
SILENT_SECONDS = 1  # from a connection to its first byte, for a worker that ends
MOST_HEAD = 64 * 1024  # bytes
MOST_BODY = 256 * 1024 * 1024  # bytes; a film that an editor uploads is the largest
PIECE = 64 * 1024
LENGTH = re.compile(rb"^content-length:[ \t]*(\d+)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
CHUNKED = re.compile(rb"^transfer-encoding:", re.IGNORECASE | re.MULTILINE)
CONTINUE = re.compile(rb"^expect:[ \t]*100-continue", re.IGNORECASE | re.MULTILINE)
TOO_LONG = b"HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n"
TOO_LARGE = b"HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n\r\n"
# Where chunks end is known to who parses them; browsers, Stripe and curl tell the length.
NO_LENGTH = b"HTTP/1.1 411 Length Required\r\nConnection: close\r\n\r\n"


class Incoming:
    """What has come of one request. `before` is what was read along with the request before it."""

    def __init__(self, conn, before: bytes):
        self.conn = conn
        self.file = tempfile.SpooledTemporaryFile(PIECE)  # noqa: SIM115  given to the parser
        self.head, self.size, self.length = before, len(before), None
        self.began = time.monotonic()

    def take(self, data: bytes) -> None:
        self.file.write(data)
        self.size += len(data)
        if self.length is None:
            self.head += data

    def refusal(self) -> bytes:
        """What to answer at once; reads the head when it is whole."""
        if self.length is not None:
            return b""
        end = self.head.find(b"\r\n\r\n")
        if end < 0:
            return TOO_LONG if len(self.head) > MOST_HEAD else b""
        head = self.head[: end + 2]
        if CHUNKED.search(head):
            return NO_LENGTH
        told = LENGTH.search(head)
        body = int(told[1][:18]) if told else 0
        if body > MOST_BODY:  # it would fill the disk before Django sees it
            return TOO_LARGE
        self.length = end + 4 + body
        self.head = head
        return b""

    def waits_to_be_asked(self) -> bool:
        return self.size < self.length and bool(CONTINUE.search(self.head))

    def is_whole(self) -> bool:
        return self.length is not None and self.size >= self.length

    def is_late(self) -> bool:
        seconds = HEAD_SECONDS if self.length is None else BODY_SECONDS + self.size / SLOWEST
        return time.monotonic() - self.began > seconds

    def is_silent(self) -> bool:
        """Of whom nothing came that a worker which ends should wait for."""
        return not self.size and time.monotonic() - self.began > SILENT_SECONDS


class Held:
    """What the parser reads in place of the socket: first what is here."""

    def __init__(self, file, sock):
        self.file, self.sock = file, sock
        file.seek(0)

    def recv(self, size: int) -> bytes:
        return self.file.read(size) or self.sock.recv(size)


class PatientWorker(ThreadWorker):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.incoming: set[Incoming] = set()
        self.lingers_until = 0.0  # by the monotonic clock, once it ends

    def run(self):
        super().run()
        leave()

    def enqueue_req(self, conn):
        """Instead of a thread that reads: the loop does."""
        before = conn.parser.unreader.buf.getvalue() if conn.parser else b""
        one = Incoming(conn, before)
        conn.sock.setblocking(False)
        self.incoming.add(one)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self._readable, one))
        self._step(one, before)

    def _readable(self, one: Incoming, sock) -> None:
        try:
            data = sock.recv(PIECE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        if not data:
            self._drop(one)
            return
        one.take(data)
        self._step(one, data)

    def _step(self, one: Incoming, data: bytes) -> None:
        known = one.length is not None
        if answer := one.refusal():
            self._drop(one, answer)
        elif one.is_whole():
            self._forget(one)
            one.conn.data_ready = True
            one.conn.init()
            one.conn.parser.unreader.sock = Held(one.file, one.conn.sock)
            super().enqueue_req(one.conn)
        elif not known and one.length is not None and one.waits_to_be_asked():
            _send(one.conn.sock, b"HTTP/1.1 100 Continue\r\n\r\n")

    def _forget(self, one: Incoming) -> None:
        self.incoming.discard(one)
        self.poller.unregister(one.conn.sock)

    def _drop(self, one: Incoming, answer: bytes = b"") -> None:
        self._forget(one)
        if answer:
            _send(one.conn.sock, answer)
        one.file.close()
        self.nr_conns -= 1
        one.conn.close()

    def wait_for_and_dispatch_events(self, timeout):
        super().wait_for_and_dispatch_events(timeout)
        for one in [each for each in self.incoming if each.is_late()]:
            self._drop(one)
        if not self.alive and not self._lingers():
            self.set_accept_enabled(False)
            for one in [each for each in self.incoming if each.is_silent()]:
                self._drop(one)

    def set_accept_enabled(self, enabled):
        """A worker that ends lets in whoever comes while it waits for those it has: it may be the
        only one, and the next is started when it is gone."""
        if enabled or not self._lingers():
            super().set_accept_enabled(enabled)

    def _lingers(self) -> bool:
        """Whether it ends, and still waits for requests on kept connections."""
        if self.alive:
            return False
        self.lingers_until = self.lingers_until or time.monotonic() + STOP_KEEPALIVE_LINGER
        return time.monotonic() < self.lingers_until


def leave() -> None:
    """End this process without taking Python's objects apart, which is over a second of CPU that
    the visitors of an only process would wait for. Logs and Sentry send what they hold."""
    atexit._run_exitfuncs()
    sys.stdout.flush()
    os._exit(0)


def _send(sock: socket.socket, words: bytes) -> None:
    """A line fits into what the system holds; who has gone misses nothing."""
    try:
        sock.send(words)
    except OSError:
        return
