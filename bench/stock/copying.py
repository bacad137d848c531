"""Copies rows between databases, table by table: the same products in stock Oscar, the same
pictures in stock Wagtail."""

import psycopg
from psycopg import sql

OF_SHOP = [
    "address_country",
    "partner_partner",
    "catalogue_productclass",
    "catalogue_category",
    "catalogue_product",
    "catalogue_productcategory",
    "catalogue_productimage",
    "catalogue_attributeoptiongroup",
    "catalogue_attributeoption",
    "catalogue_productattribute",
    "catalogue_productattributevalue",
    "catalogue_productrecommendation",
    "partner_stockrecord",
    "offer_range",
    "offer_rangeproduct",
    "offer_condition",
    "offer_benefit",
    "offer_conditionaloffer",
]
OF_PAGES = ["wagtailimages_image"]
FREE = {"uploaded_by_user_id", "created_by_id"}  # people stay behind


def copy(source: str, target: str, tables: list[str]) -> None:
    """`source` and `target` are URLs. What the tables held in the target is gone afterwards."""
    with psycopg.connect(source) as theirs, psycopg.connect(target) as ours:
        ours.execute("SET session_replication_role = replica")  # whatever the order of keys
        for table in tables:
            ours.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
        for table in tables:
            names = sorted((_columns(theirs, table) & _columns(ours, table)) - FREE)
            _rows(theirs, ours, table, names)
            if "id" in names:
                _count_on(ours, table)
        ours.commit()
    with psycopg.connect(target, autocommit=True) as ours:
        views = ours.execute("SELECT matviewname FROM pg_matviews").fetchall()
        for (view,) in views:
            ours.execute(sql.SQL("REFRESH MATERIALIZED VIEW {}").format(sql.Identifier(view)))
        ours.execute("ANALYZE")


def _columns(connection, table) -> set[str]:
    rows = connection.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s", [table]
    )
    return {name for (name,) in rows}


def _rows(theirs, ours, table, names) -> None:
    columns = sql.SQL(", ").join(map(sql.Identifier, names))
    words = {"columns": columns, "table": sql.Identifier(table)}
    out = sql.SQL("COPY (SELECT {columns} FROM {table}) TO STDOUT").format(**words)
    into = sql.SQL("COPY {table} ({columns}) FROM STDIN").format(**words)
    with theirs.cursor().copy(out) as rows, ours.cursor().copy(into) as copied:
        for part in rows:
            copied.write(part)


def _count_on(ours, table) -> None:
    ours.execute(
        sql.SQL("SELECT setval(pg_get_serial_sequence(%s, 'id'), max(id)) FROM {}").format(
            sql.Identifier(table)
        ),
        [table],
    )
