"""Wagtail's two groups, and the one that the demo made, become roles of kt_site/roles.py: whoever
is in them stays in them. What a role may do is written after each migration."""

from django.db import migrations

BECOMES = {"Editors": "Editor", "Moderators": "Publisher", "Merchandisers": "Merchandiser"}


def rename(apps, schema_editor):
    groups = apps.get_model("auth.Group").objects
    for old, new in BECOMES.items():
        if not groups.filter(name=new).exists():
            groups.filter(name=old).update(name=new)


class Migration(migrations.Migration):
    dependencies = [("kt_site", "0002_what_publishers_may")]

    operations = [migrations.RunPython(rename, migrations.RunPython.noop)]
