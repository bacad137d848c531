"""The PaaS: PostgreSQL, Redis, a bucket, mail. Whatever is wrong in the environment stops the
start, a sentence each."""

import os
from importlib import import_module
from urllib.parse import urlsplit

from .environment import read_or_exit

read_or_exit(os.environ, production=True)  # before base reads the same, and asks for less

from kt_site import __version__  # noqa: E402
from kt_site.logs import without_personal  # noqa: E402

from .base import *  # noqa: E402, F403
from .base import env  # noqa: E402
from .databases import database, email  # noqa: E402

DEBUG = False
SECRET_KEY = env["SECRET_KEY"]
SECOND_FACTOR_FOR_STAFF = env["SECOND_FACTOR_FOR_STAFF"] is not False
ALLOWED_HOSTS = env["ALLOWED_HOSTS"]
SITE_URL = WAGTAILADMIN_BASE_URL = env["SITE_URL"] or f"https://{ALLOWED_HOSTS[0].lstrip('.')}"
CSRF_TRUSTED_ORIGINS = env["CSRF_TRUSTED_ORIGINS"] or [SITE_URL]
DEFAULT_FROM_EMAIL = OSCAR_FROM_EMAIL = (
    env["FROM_EMAIL"] or f"{env['SITE_NAME']} <shop@{urlsplit(SITE_URL).hostname}>"
)

DATABASES = {"default": database(env["DATABASE_URL"])}
CACHES = {
    "default": {
        "BACKEND": "kt_site.caching.ForgivingRedisCache",
        "LOCATION": env["REDIS_URL"],
        "OPTIONS": {"socket_connect_timeout": 0.5, "socket_timeout": 1},  # seconds
    }
}
vars().update(email(env["EMAIL_URL"]))

STORAGES = {
    "default": {"BACKEND": "kt_site.storage.Folder"},
    "staticfiles": {"BACKEND": "kt_site.static_files.StaticFiles"},
}
if env["AWS_STORAGE_BUCKET_NAME"]:
    STORAGES["default"] = {
        "BACKEND": "kt_site.buckets.Bucket",
        "OPTIONS": {
            "bucket_name": env["AWS_STORAGE_BUCKET_NAME"],
            "private_bucket_name": env["AWS_PRIVATE_BUCKET_NAME"],
            "region_name": env["AWS_S3_REGION_NAME"],
            "endpoint_url": env["AWS_S3_ENDPOINT_URL"],
            "custom_domain": env["AWS_S3_CUSTOM_DOMAIN"],
            "querystring_auth": False,
            "file_overwrite": False,  # a new file has a new name, so browsers may keep it
            "object_parameters": {"CacheControl": "max-age=604800"},  # seconds: a week
        },
    }
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = env["SECURE_SSL_REDIRECT"]
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
OSCAR_BASKET_COOKIE_SECURE = True
WHITENOISE_MAX_AGE = 60 * 60
if env["COMPRESS_PAGES"]:
    # BREACH: the one secret in our pages, the form token, is masked anew in each of them, and
    # Django adds a random length to each answer.
    MIDDLEWARE.insert(  # noqa: F405
        MIDDLEWARE.index("kt_site.policies.Policies"),  # noqa: F405
        "django.middleware.gzip.GZipMiddleware",
    )

JOB_GRACE_SECONDS = 60 * 10
TRUSTED_PROXIES = 1 if env["TRUSTED_PROXIES"] is None else env["TRUSTED_PROXIES"]

# The test provider takes no money: only a demo may ask for it.
PAYMENT_TEST_PROVIDER_ALLOWED = env["PAYMENT_TEST_PROVIDER_ALLOWED"]
SHOW_DEMO_LOGINS = False
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "kt_site.logs.JsonLines"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["console"], "level": env["LOG_LEVEL"]},
    "loggers": {"fontTools": {"level": "WARNING"}},  # else 30 lines for each paper printed
}
MIDDLEWARE.insert(1, "kt_site.logs.RequestLog")  # noqa: F405  after the health checks
if env["SENTRY_DSN"]:
    sentry_sdk = import_module("sentry_sdk")  # 0.2 s, only where it is used
    sentry_sdk.init(
        dsn=env["SENTRY_DSN"],
        release=__version__,
        send_default_pii=False,
        include_local_variables=False,
        include_source_context=False,
        max_request_body_size="never",
        before_send=without_personal,
    )
