"""Whoever publishes pages (Wagtail's group Moderators) keeps the body regions, the redirects, and
the note above every page, too. An administrator may change it at /cms/groups/."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

MODELS = [
    ("regions", "bodyregion", ()),
    ("wagtailredirects", "redirect", ()),
    ("site_search", "searchterm", ()),
    ("kt_site", "shopnote", ("publish",)),  # snippets with drafts; Wagtail would make it later
]


def allow(apps, schema_editor):
    permission = apps.get_model("auth.Permission")
    group = apps.get_model("auth.Group").objects.filter(name="Moderators").first()
    if group is None:
        return
    for label, model, more in MODELS:
        config = apps.get_app_config(label)
        config.models_module = True  # Django makes the permissions of apps with models, at the end
        create_permissions(config, apps=apps, verbosity=0)
        config.models_module = None
        kind = apps.get_model("contenttypes.ContentType").objects.get(app_label=label, model=model)
        name = apps.get_model(label, model)._meta.verbose_name_raw
        for action in more:
            permission.objects.get_or_create(
                content_type=kind,
                codename=f"{action}_{model}",
                defaults={"name": f"Can {action} {name}"},
            )
        group.permissions.add(*permission.objects.filter(content_type=kind))


class Migration(migrations.Migration):
    dependencies = [
        ("kt_site", "0001_initial"),
        ("regions", "0001_initial"),
        ("site_search", "0001_initial"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
        ("wagtailcore", "0098_apitoken"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
