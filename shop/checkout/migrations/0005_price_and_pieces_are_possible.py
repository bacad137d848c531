"""The database itself refuses prices, pieces and currencies that no shop means.

The limits are those of shop/stock/limits.py. The table is Oscar's, whose migrations are left
alone. SQLite cannot add a check to a table, so there triggers do the same.
"""

from django.conf import settings
from django.db import migrations

NAME = "price_and_pieces_are_possible"
RULE = (
    "({row}price IS NULL OR {row}price BETWEEN 0 AND 99999.99) "
    "AND COALESCE({row}num_in_stock, 0) <= 1000000 "
    "AND COALESCE({row}low_stock_threshold, 0) <= 1000000 "
    "AND {row}price_currency = '{currency}'"
)


def add(apps, schema_editor):
    currency = settings.OSCAR_DEFAULT_CURRENCY
    if schema_editor.connection.vendor != "sqlite":
        rule = RULE.format(row="", currency=currency)
        schema_editor.execute(
            f"ALTER TABLE partner_stockrecord ADD CONSTRAINT {NAME} CHECK ({rule})"
        )
        return
    for event in ("INSERT", "UPDATE"):
        schema_editor.execute(
            f"CREATE TRIGGER {NAME}_{event.lower()} BEFORE {event} ON partner_stockrecord "
            f"WHEN NOT ({RULE.format(row='NEW.', currency=currency)}) "
            f"BEGIN SELECT RAISE(ABORT, '{NAME}'); END"
        )


def remove(apps, schema_editor):
    if schema_editor.connection.vendor != "sqlite":
        schema_editor.execute(f"ALTER TABLE partner_stockrecord DROP CONSTRAINT {NAME}")
        return
    for event in ("insert", "update"):
        schema_editor.execute(f"DROP TRIGGER {NAME}_{event}")


class Migration(migrations.Migration):
    dependencies = [
        ("shop_checkout", "0004_attempts_count_failures"),
        ("partner", "0007_partneraddress_code"),
    ]
    operations = [migrations.RunPython(add, remove)]
