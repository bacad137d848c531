"""Whether the tables of ours are those that this code wants.

Until the first release our migrations are rewritten in place. A database that an earlier state of
the code filled then lacks columns, and `migrate` sees nothing to do.
"""

from django.apps import apps
from django.db import connection

OURS = ("guides", "shop", "kt_site")


def tables_problem() -> str:
    """One sentence that names what is missing, or nothing."""
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        missing = [name for model in _models() for name in _missing(cursor, tables, model)]
    if not missing:
        return ""
    return (
        f"The database is of an older state of this code and lacks {', '.join(missing[:3])}. "
        "A demo: delete the database and start again."
    )


def _models() -> list:
    models = apps.get_models(include_auto_created=True)
    return [m for m in models if m._meta.managed and m.__module__.split(".")[0] in OURS]


def _missing(cursor, tables: set[str], model) -> list[str]:
    table = model._meta.db_table
    if table not in tables:
        return [table]
    there = {row.name for row in connection.introspection.get_table_description(cursor, table)}
    wanted = [field.column for field in model._meta.local_concrete_fields]
    return [f"{table}.{column}" for column in wanted if column not in there]
