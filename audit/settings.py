"""Development's settings, and the linter of migrations, which is an app."""

from kt_site.settings.dev import *  # noqa: F403
from kt_site.settings.dev import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "django_migration_linter"]
