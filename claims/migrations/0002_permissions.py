"""Whoever publishes pages (Wagtail's group Moderators) keeps the rules, too."""

from django.contrib.auth.management import create_permissions
from django.db import migrations


def allow(apps, schema_editor):
    config = apps.get_app_config("claims")
    config.models_module = True  # Django makes the permissions of apps with models, at the end
    create_permissions(config, apps=apps, verbosity=0)
    config.models_module = None
    group = apps.get_model("auth.Group").objects.filter(name="Moderators").first()
    if group is not None:
        permissions = apps.get_model("auth.Permission").objects
        group.permissions.add(*permissions.filter(content_type__app_label="claims"))


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.RunPython(allow, migrations.RunPython.noop),
    ]
