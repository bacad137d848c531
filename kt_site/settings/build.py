"""For `collectstatic` while an image or a release is built: production's static files, and no
secret, which must not lie in an image."""

from .base import *  # noqa: F403
from .base import STORAGES

DEBUG = False
SECRET_KEY = "signs-nothing-while-the-release-is-built"  # noqa: S105
ALLOWED_HOSTS: list[str] = []
DATABASES = {"default": {"ENGINE": "django.db.backends.dummy"}}
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "kt_site.static_files.StaticFiles"}}
