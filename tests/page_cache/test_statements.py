"""Which tables a statement reads and writes; what is not understood counts as more, not as less."""

import pytest

from page_cache.statements import understand

PAGE, PRODUCT, STOCK = "wagtailcore_page", "catalogue_product", "partner_stockrecord"


@pytest.mark.parametrize(
    ("sql", "reads"),
    [
        (f'SELECT "{PAGE}"."id" FROM "{PAGE}" LIMIT 1', {PAGE}),
        (f'SELECT 1 FROM "{PRODUCT}" INNER JOIN "{STOCK}" ON (1 = 1)', {PRODUCT, STOCK}),
        (f"  select count(*) from {PRODUCT}", {PRODUCT}),
        (f'(SELECT "id" FROM "{PAGE}") UNION (SELECT "id" FROM "{PRODUCT}")', {PAGE, PRODUCT}),
        (f"-- why\n/* and how */ SELECT * FROM {PAGE}", {PAGE}),
        (f'SELECT "id" FROM "{STOCK}" FOR UPDATE', {STOCK}),
        (f'SELECT "id" FROM "{STOCK}" FOR NO KEY UPDATE OF "{STOCK}"', {STOCK}),
        ("SELECT 1", set()),
        (f'WITH cheap AS (SELECT * FROM "{STOCK}") SELECT * FROM cheap', {STOCK}),
    ],
)
def test_reads(sql, reads):
    statement = understand(sql)
    assert (statement.reads, statement.writes) == (reads, set())


@pytest.mark.parametrize(
    ("sql", "writes"),
    [
        (f'INSERT INTO "{PAGE}" ("id") VALUES (1) RETURNING "id"', {PAGE}),
        (f'INSERT OR IGNORE INTO "{PAGE}" ("id") VALUES (1)', {PAGE}),
        (f'INSERT INTO "{PAGE}" SELECT * FROM "{PRODUCT}"', {PAGE}),
        (f'UPDATE "{STOCK}" SET "price" = 1 WHERE EXISTS(SELECT 1 FROM "{PRODUCT}")', {STOCK}),
        (f"update only {STOCK} set price = 1", {STOCK}),
        (f"DELETE FROM public.{PRODUCT}", {PRODUCT}),
        (f'WITH old AS (DELETE FROM "{PAGE}" RETURNING *) SELECT * FROM old', {PAGE}),
        (f"TRUNCATE {PAGE}, {PRODUCT} CASCADE", {PAGE, PRODUCT}),
        (f'ALTER TABLE "{PAGE}" ADD COLUMN "x" integer', {PAGE}),
        (f"COPY {PRODUCT} FROM STDIN", {PRODUCT}),
        (f"CALL rebuild('{PRODUCT}')", {PRODUCT}),
        ("INSERT INTO sessions_of_somebody_else VALUES (1)", set()),
    ],
)
def test_writes(sql, writes):
    assert understand(sql).writes == writes


@pytest.mark.parametrize("sql", ["SAVEPOINT s1", "BEGIN", "SET jit = off", "", ";"])
def test_neither(sql):
    assert understand(sql) == understand("COMMIT")
    assert not understand(sql).reads
    assert not understand(sql).writes
