"""What a page of results costs, over the hundred questions of the search's own test.

Beside bench/growth.py, whose pages ask one question again and again: here each of them is new at
first, and is asked a second time with its cards kept. Milliseconds are of CPU, a question: of this
process by its own clock, of PostgreSQL's backend by /proc.

    .venv/bin/python bench/growth.py --keep --sizes 20000 --pages search
    DATABASE_URL=postgres://…/kt_growth_20000 .venv/bin/python bench/questions.py
"""

import csv
import os
import sys
import time
from pathlib import Path
from urllib.parse import quote_plus

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ |= {"DJANGO_SETTINGS_MODULE": "kt_site.settings.dev", "DEBUG": "false"}

import django

django.setup()  # before what reads models

from django.conf import settings
from django.db import connection
from django.test import Client

import page_cache.kept
from bench.reading import _cpu

QUESTIONS = ROOT / "tests/guides/search/golden.csv"


def main():
    settings.ALLOWED_HOSTS = ["*"]
    page_cache.kept.ALONE = page_cache.kept.BACKSTOP  # nobody else writes: as if Redis told so
    with QUESTIONS.open() as rows:
        questions = [row["query"] for row in csv.DictReader(rows)]
    client = Client()
    client.get("/search/?q=neck")  # words, terms and menus are read once a process
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (backend,) = cursor.fetchone()
    for label in ("first time", "again"):
        ours, theirs = _ask(client, questions, backend)
        print(f"{label:10}  {ours + theirs:5.1f} ms, of SQL {theirs:.1f}")


def _ask(client, questions, backend) -> tuple[float, float]:
    """ms of the application and of PostgreSQL, the mean of all questions."""
    application, database = time.process_time(), _cpu(backend)
    for question in questions:
        client.get(f"/search/?q={quote_plus(question)}")
    per_question = 1000 / len(questions)
    ours = (time.process_time() - application) * per_question
    return ours, (_cpu(backend) - database) * per_question


if __name__ == "__main__":
    main()
