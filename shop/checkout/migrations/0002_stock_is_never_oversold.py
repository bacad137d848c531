"""The database itself refuses to promise more pieces than there are.

The table is Oscar's, whose migrations are left alone. SQLite cannot add a check to a table, so
there triggers do the same.
"""

from django.db import migrations

NAME = "stock_is_never_oversold"
HOLDS = "COALESCE({row}num_allocated, 0) BETWEEN 0 AND {row}num_in_stock"


def add(apps, schema_editor):
    if schema_editor.connection.vendor != "sqlite":
        rule = f"num_in_stock IS NULL OR {HOLDS.format(row='')}"
        schema_editor.execute(
            f"ALTER TABLE partner_stockrecord ADD CONSTRAINT {NAME} CHECK ({rule})"
        )
        return
    for event in ("INSERT", "UPDATE"):
        schema_editor.execute(
            f"CREATE TRIGGER {NAME}_{event.lower()} BEFORE {event} ON partner_stockrecord "
            f"WHEN NEW.num_in_stock IS NOT NULL AND NOT ({HOLDS.format(row='NEW.')}) "
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
        ("shop_checkout", "0001_initial"),
        ("partner", "0006_auto_20200724_0909"),
    ]
    operations = [migrations.RunPython(add, remove)]
