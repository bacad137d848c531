"""What a web process loads before its first request, and shares with the others (docs/adr/0046)."""

import subprocess
import sys

import pytest

from tests.current_run import ROOT

LOAD = """
import django, sys
from django.urls import get_resolver
django.setup()
get_resolver().url_patterns
print(*sys.modules)
"""


@pytest.fixture(scope="module")
def loaded():
    """The names of all modules."""
    settings = {"DJANGO_SETTINGS_MODULE": "kt_site.settings.test", "PATH": ""}
    command = [sys.executable, "-c", LOAD]
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_views_are_there(loaded):
    """The control."""
    assert {"shop.desk.wagtail_hooks", "guides.search.understanding.words"} <= loaded


@pytest.mark.parametrize(
    "library", ["boto3", "botocore", "storages", "snowballstemmer", "fontTools", "fpdf"]
)
def test_what_few_need_is_not_there(loaded, library):
    assert library not in loaded


def test_what_is_loaded_is_left_alone_once_processes_share_it():
    """The collector writes into every object that it looks at."""
    hook = "gc, runpy; runpy.run_path('gunicorn.conf.py')['when_ready'](None)"
    words = f"import {hook}; print(gc.get_freeze_count())"
    done = subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True)
    assert int(done.stdout) > 1000
