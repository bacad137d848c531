"""To try the site: an embedded SQLite database, mails in files, no other service needed."""

from .base import *  # noqa: F403
from .base import BASE_DIR, env
from .databases import database, email

DEBUG = env["DEBUG"] is not False  # on, unless told otherwise
PAGE_CACHE = not DEBUG if env["PAGE_CACHE"] is None else env["PAGE_CACHE"]
SECRET_KEY = env["SECRET_KEY"] or "only-for-development-" + "k" * 40
ALLOWED_HOSTS = env["ALLOWED_HOSTS"] or ["127.0.0.1", "localhost", "[::1]"]

DATABASES = {"default": database(env["DATABASE_URL"] or f"sqlite:///{BASE_DIR / 'db.sqlite3'}")}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if env["REDIS_URL"]:
    CACHES = {
        "default": {
            "BACKEND": "kt_site.caching.ForgivingRedisCache",
            "LOCATION": env["REDIS_URL"],
        }
    }
MAIL_TRANSPORT = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = BASE_DIR / ".cache" / "mails"
if env["EMAIL_URL"]:
    vars().update(email(env["EMAIL_URL"]))
if env["QUEUE_TASKS"]:  # `make run` has a worker; else tasks run at once
    TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

PAYMENT_TEST_PROVIDER_ALLOWED = True
SHOW_DEMO_LOGINS = True
INTERNAL_IPS = ["127.0.0.1"]
