"""Whether the services behind the site answer; shared by /readyz and `manage.py preflight`."""

from functools import cache as once

from django.core.cache import cache
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

_migrated = False  # once true it stays so, as long as this process has this code


def database_problem() -> str:
    """Empty if the database answers, else one sentence."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Exception as error:  # noqa: BLE001  whatever is wrong is the answer
        return f"The database does not answer: {error.__class__.__name__}."
    return ""


def cache_problem() -> str:
    """Empty if the cache takes a value and gives it back, else one sentence."""
    try:
        cache.set("kt_site.health", "ok", 10)
        answered = cache.get("kt_site.health") == "ok"
    except Exception as error:  # noqa: BLE001
        return f"The cache does not answer: {error.__class__.__name__}."
    return "" if answered else "The cache forgets what it was given."


def migrations_problem() -> str:
    """Empty if the last migration of each app has run, else one sentence. Milliseconds, where a
    plan of all migrations takes a third of a second: /readyz is asked often."""
    global _migrated
    if not _migrated:
        applied = MigrationRecorder(connection).applied_migrations()
        waiting = sorted({app for app, name in _last_migrations() if (app, name) not in applied})
        if waiting:
            more = f" and {len(waiting) - 3} more apps" if len(waiting) > 3 else ""
            return f"Migrations of {', '.join(waiting[:3])}{more} wait; run `manage.py migrate`."
        _migrated = True
    return ""


@once
def _last_migrations() -> list[tuple[str, str]]:
    """(app, name) of the migrations that no other one follows, by the files alone."""
    return MigrationLoader(None).graph.leaf_nodes()


def readiness() -> list[str]:
    away = database_problem()
    return [problem for problem in (away or migrations_problem(), cache_problem()) if problem]
