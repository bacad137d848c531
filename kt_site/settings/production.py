"""The PaaS: PostgreSQL, Redis, a bucket, mail. One sentence stops the start if one is missing."""

import sys

from .base import *  # noqa: F403
from .base import env
from .databases import database, email

REQUIRED = {
    "SECRET_KEY": "a long random text that signs cookies and links",
    "DATABASE_URL": "the PostgreSQL address, such as postgres://user:password@host/name",
    "REDIS_URL": "the Redis address, such as redis://host:6379/0",
    "ALLOWED_HOSTS": "the site's host names, separated by commas",
    "EMAIL_URL": "the mail server, such as smtp+tls://user:password@host:587, or anymail+postmark://TOKEN@",
}
if env("PAYMENT_PROVIDER", default="test") == "stripe":
    REQUIRED |= {
        "STRIPE_SECRET_KEY": "the key that takes payments, such as sk_live_…",
        "STRIPE_WEBHOOK_SECRET": "what Stripe signs its messages with, such as whsec_…",
    }
missing = [f"{name} ({what})" for name, what in REQUIRED.items() if not env(name, default="")]
if not (env("AWS_STORAGE_BUCKET_NAME", default="") or env("MEDIA_ROOT", default="")):
    missing.append(
        "AWS_STORAGE_BUCKET_NAME (the bucket for uploads) or MEDIA_ROOT (a lasting folder)"
    )
if missing:
    sys.exit(f"The site cannot start: set {'; '.join(missing)} in the environment.")

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
SITE_URL = WAGTAILADMIN_BASE_URL = env("SITE_URL", default=f"https://{ALLOWED_HOSTS[0]}")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[SITE_URL])

DATABASES = {"default": database(env("DATABASE_URL"))}
CACHES = {
    "default": {
        "BACKEND": "kt_site.caching.ForgivingRedisCache",
        "LOCATION": env("REDIS_URL"),
        "OPTIONS": {"socket_connect_timeout": 0.5, "socket_timeout": 1},  # seconds
    }
}
vars().update(email(env("EMAIL_URL")))

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "kt_site.static_files.StaticFiles"},
}
if env("AWS_STORAGE_BUCKET_NAME", default=""):
    STORAGES["default"] = {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": env("AWS_STORAGE_BUCKET_NAME"),
            "region_name": env("AWS_S3_REGION_NAME", default=None),
            "endpoint_url": env("AWS_S3_ENDPOINT_URL", default=None),
            "custom_domain": env("AWS_S3_CUSTOM_DOMAIN", default=None),
            "querystring_auth": False,
            "file_overwrite": False,  # a new file has a new name, so browsers may keep it
            "object_parameters": {"CacheControl": "max-age=604800"},  # seconds: a week
        },
    }
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
OSCAR_BASKET_COOKIE_SECURE = True
WHITENOISE_MAX_AGE = 60 * 60
if env.bool("COMPRESS_PAGES", default=True):
    # BREACH: the one secret in our pages, the form token, is masked anew in each of them, and
    # Django adds a random length to each answer.
    MIDDLEWARE.insert(  # noqa: F405
        MIDDLEWARE.index("csp.middleware.CSPMiddleware"),  # noqa: F405
        "django.middleware.gzip.GZipMiddleware",
    )

JOB_GRACE_SECONDS = 60 * 10
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=1)

# The test provider takes no money: only a demo may ask for it.
PAYMENT_TEST_PROVIDER_ALLOWED = env.bool("PAYMENT_TEST_PROVIDER_ALLOWED", default=False)
SHOW_DEMO_LOGINS = False
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="INFO")},
    "loggers": {"fontTools": {"level": "WARNING"}},  # else 30 lines for each paper printed
}
