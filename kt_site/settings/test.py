"""The test suite: like dev, quiet and quick. The harness sets DATABASE_URL."""

from .base import *  # noqa: F403
from .base import BASE_DIR, env
from .databases import database

DEBUG = False
SECRET_KEY = "only-for-tests-" + "t" * 40
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
SITE_URL = WAGTAILADMIN_BASE_URL = "http://testserver"

DATABASES = {
    "default": database(env["DATABASE_URL"] or f"sqlite:///{BASE_DIR / '.cache/test.sqlite3'}")
}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "kt_site.storage.Folder"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Nothing is collected: WhiteNoise would read all of it again for each test's client.
STATIC_ROOT = BASE_DIR / ".cache/nothing-collected"

PAYMENT_TEST_PROVIDER_ALLOWED = True
SHOW_DEMO_LOGINS = False
