"""Oscar makes a group of all that its dashboard could do. Roles say it now, and the group would
stand beside them in the list of groups. Who was in it keeps the roles that they have."""

from django.db import migrations

NAME = "All Oscar Dashboard Permissions"


def remove(apps, schema_editor):
    apps.get_model("auth.Group").objects.filter(name=NAME).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("kt_site", "0005_opening"),
        ("customer", "0008_assign_permissions_to_staff"),
    ]

    operations = [migrations.RunPython(remove, migrations.RunPython.noop)]
