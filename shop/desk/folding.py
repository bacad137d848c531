"""Names without their accents, within the database."""

from django.db.models import CharField, Func

from shop.orders.words import TABLE, folded

FROM, TO = "".join(map(chr, TABLE)), "".join(TABLE.values()).replace("'", "''")
# TRANSLATE looks every letter up in the list: only where there is one with an accent.
PLAIN = f"CASE WHEN OCTET_LENGTH(t) = LENGTH(t) THEN t ELSE TRANSLATE(t, '{FROM}', '{TO}') END"
FOLD = f"(SELECT {PLAIN} FROM (SELECT LOWER(CONCAT_WS(' ', COLUMNS)) AS t) f)"  # noqa: S608


class Folded(Func):
    """`folded` of columns, with a space between. SQLite gets it as a function (shop.desk.apps)."""

    output_field = CharField()

    def as_sqlite(self, compiler, connection, **context):
        return super().as_sql(compiler, connection, function="FOLDED", **context)

    def as_postgresql(self, compiler, connection, **context):
        return super().as_sql(
            compiler,
            connection,
            template=FOLD.replace("COLUMNS", "%(expressions)s"),
            **context,
        )


def joined(*parts) -> str:
    return folded(" ".join(part for part in parts if part))


def add_function(connection, **kwargs) -> None:
    """What PostgreSQL can do by itself."""
    if connection.vendor == "sqlite":
        connection.connection.create_function("FOLDED", -1, joined, deterministic=True)
