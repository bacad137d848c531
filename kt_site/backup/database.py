"""The database as one file, and back. A dump belongs to a server's major version: `pg_dump` of an
older one cannot read a newer server, and `pg_restore` of an older one cannot read the file."""

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from django.db import connection

PROGRAMS = "PG_BIN"  # in the environment: the folder of PostgreSQL's programs, if PATH has others


class BackupError(Exception):
    """What is wrong, in one sentence."""


def file_name() -> str:
    return "database.sqlite3" if connection.vendor == "sqlite" else "database.dump"


def dump(path: Path) -> None:
    """Write the database to this file, as it is at one moment, while it is in use."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(path)])
        return
    _run("pg_dump", "--format=custom", "--no-owner", f"--file={path}")


def load(path: Path) -> None:
    """Put the file in place of all that is in the database."""
    if connection.vendor == "sqlite":
        _load_sqlite(path)
        return
    with connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA public CASCADE")
        cursor.execute("CREATE SCHEMA public")
    connection.close()
    _run("pg_restore", "--no-owner", "--exit-on-error", f"--dbname={_name()}", str(path))


def _load_sqlite(path: Path) -> None:
    """Through SQLite itself: what it keeps beside the file would else outlive it."""
    with closing(sqlite3.connect(path)) as source:
        connection.ensure_connection()
        source.backup(connection.connection)
    connection.close()


def _run(program: str, *arguments: str) -> None:
    command = [_program(program), *arguments]
    if program == "pg_dump":
        command.append(_name())
    done = subprocess.run(  # noqa: S603  programs of PostgreSQL, with arguments of our own
        command, env=_environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no words"])[-1]
        raise BackupError(f"{program} failed: {last}")


def _program(name: str) -> str:
    """Of the server's own major version."""
    found = shutil.which(name, path=os.environ.get(PROGRAMS) or None)
    if found is None:
        raise BackupError(f"{name} is not on PATH: install PostgreSQL's client programs.")
    said = subprocess.run(  # noqa: S603
        [found, "--version"], capture_output=True, text=True, check=True
    ).stdout
    version, server = int(re.search(r"(\d+)[.\s]", said)[1]), _server_version()
    if version != server:
        raise BackupError(
            f"{name} is of PostgreSQL {version} and the server of {server}: install the client "
            f"programs of {server}, and name their folder in {PROGRAMS}."
        )
    return found


def _server_version() -> int:
    connection.ensure_connection()
    return connection.pg_version // 10_000


def _name() -> str:
    return connection.settings_dict["NAME"]


def _environment() -> dict[str, str]:
    """libpq's own names, so that no password stands in the list of processes."""
    known = connection.get_connection_params()
    names = ("host", "port", "user", "password", "sslmode")
    return os.environ | {f"PG{name.upper()}": str(known[name]) for name in names if known.get(name)}
