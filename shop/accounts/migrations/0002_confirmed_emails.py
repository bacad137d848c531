"""Accounts of before allauth keep their address as one that is confirmed."""

from django.db import migrations


def confirm(apps, schema_editor):
    known = apps.get_model("account", "EmailAddress").objects
    have = known.values("user")
    users = apps.get_model("accounts", "User").objects.exclude(email="").exclude(pk__in=have)
    rows = (
        known.model(user_id=pk, email=email.lower(), verified=True, primary=True)
        for pk, email in users.order_by("pk").values_list("pk", "email").iterator()
    )
    known.bulk_create(rows, batch_size=1000)


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("account", "0009_emailaddress_unique_primary_email"),
    ]
    operations = [migrations.RunPython(confirm, migrations.RunPython.noop)]
