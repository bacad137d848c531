"""The index over the documents' stems: one for each database, kept by the database itself.

SQLite rebuilds a table that Django alters, and drops its triggers: whatever alters the documents makes
them again."""

from django.db import migrations

SQLITE = [
    """
    CREATE VIRTUAL TABLE site_search_index USING fts5(
      title, names, lead, body, content='site_search_searchdocument', content_rowid='id',
      tokenize='unicode61 remove_diacritics 0'
    )
    """,
    """
    CREATE TRIGGER site_search_insert AFTER INSERT ON site_search_searchdocument BEGIN
      INSERT INTO site_search_index(rowid, title, names, lead, body)
      VALUES (new.id, new.title, new.names, new.lead, new.body);
    END
    """,
    """
    CREATE TRIGGER site_search_delete AFTER DELETE ON site_search_searchdocument BEGIN
      INSERT INTO site_search_index(site_search_index, rowid, title, names, lead, body)
      VALUES ('delete', old.id, old.title, old.names, old.lead, old.body);
    END
    """,
    """
    CREATE TRIGGER site_search_update AFTER UPDATE ON site_search_searchdocument BEGIN
      INSERT INTO site_search_index(site_search_index, rowid, title, names, lead, body)
      VALUES ('delete', old.id, old.title, old.names, old.lead, old.body);
      INSERT INTO site_search_index(rowid, title, names, lead, body)
      VALUES (new.id, new.title, new.names, new.lead, new.body);
    END
    """,
]
VECTOR = """
  setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', names), 'B')
  || to_tsvector('simple', 'kind' || kind)
"""
POSTGRESQL = [
    f"""
    ALTER TABLE site_search_searchdocument
    ADD COLUMN heads tsvector GENERATED ALWAYS AS ({VECTOR}) STORED,
    ADD COLUMN vector tsvector GENERATED ALWAYS AS (
      {VECTOR} || setweight(to_tsvector('simple', lead), 'C') || to_tsvector('simple', body)
    ) STORED
    """,
    "CREATE INDEX site_search_heads ON site_search_searchdocument USING gin (heads)",
    "CREATE INDEX site_search_vector ON site_search_searchdocument USING gin (vector)",
]


def create(apps, schema_editor):
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]
    for statement in statements:
        schema_editor.execute(statement, params=None)


def remove(apps, schema_editor):
    """The index on PostgreSQL and the triggers go with the table."""
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE site_search_index", params=None)


class Migration(migrations.Migration):
    dependencies = [("site_search", "0001_initial")]
    operations = [migrations.RunPython(create, remove)]
