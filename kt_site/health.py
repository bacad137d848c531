"""Whether the services behind the site answer; shared by /readyz and `manage.py preflight`."""

from django.core.cache import cache
from django.db import connection


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


def readiness() -> list[str]:
    return [problem for problem in (database_problem(), cache_problem()) if problem]
