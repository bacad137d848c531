"""Where a run writes, and what it does not read."""

import sys
import tempfile
from pathlib import Path

from django.conf import settings

from tests import current_run
from tests.current_run import place_of_runs

TEMPORARY = Path(tempfile.gettempdir())


def test_a_run_is_in_memory_where_that_has_room(tmp_path, monkeypatch):
    monkeypatch.setattr(current_run, "ROOM", 1)
    assert place_of_runs(tmp_path) == tmp_path
    monkeypatch.setattr(current_run, "ROOM", 2**70)
    assert place_of_runs(tmp_path) == TEMPORARY


def test_a_run_is_in_the_temporary_folder_of_a_system_that_has_no_memory_for_it(tmp_path):
    assert place_of_runs(tmp_path / "shm") == TEMPORARY


def test_no_client_reads_files_that_somebody_collected():
    """Thousands of them, if a test of deployment was here before: once for each client."""
    assert not Path(settings.STATIC_ROOT).exists()


def test_processes_of_a_run_compile_a_file_once():
    assert not sys.dont_write_bytecode
