"""PostgreSQL puts new words into its index at once. By default it collects them in a list, which each
question reads from its beginning to its end until a vacuum: four times as long, after an import."""

from django.db import migrations

INDEXES = ("site_search_heads", "site_search_vector")


def at_once(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        for index in INDEXES:
            schema_editor.execute(f"ALTER INDEX {index} SET (fastupdate = off)", params=None)
            schema_editor.execute(f"SELECT gin_clean_pending_list('{index}')", params=None)


def later(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        for index in INDEXES:
            schema_editor.execute(f"ALTER INDEX {index} RESET (fastupdate)", params=None)


class Migration(migrations.Migration):
    dependencies = [("site_search", "0002_index")]
    operations = [migrations.RunPython(at_once, later)]
