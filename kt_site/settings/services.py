"""The names of the services behind the site: database, cache, mails, uploads, payments."""

from collections.abc import Mapping

from . import readers as r
from .name import Name


def _by_stripe(values: Mapping[str, str]) -> bool:
    return values.get("PAYMENT_PROVIDER") == "stripe"


def _in_bucket(values: Mapping[str, str]) -> bool:
    return "AWS_STORAGE_BUCKET_NAME" in values


def _in_folder(values: Mapping[str, str]) -> bool:
    return not _in_bucket(values)


SERVICES = [
    Name(
        "DATABASE_URL",
        r.database,
        "the PostgreSQL database",
        "postgres://user:password@host:5432/name",
        live=r.postgres,
        needed=True,
        secret=True,
    ),
    Name("REDIS_URL", r.redis, "the cache", "redis://host:6379/0", needed=True, secret=True),
    Name(
        "EMAIL_URL",
        r.mail,
        "the mail server or provider",
        "smtp+tls://user:password@host:587 or anymail+postmark://TOKEN@",
        live=r.lasting_mail,
        needed=True,
        secret=True,
    ),
    Name("FROM_EMAIL", r.sender, "whom mails are from", "KT Tape <shop@example.com>"),
    Name("AWS_STORAGE_BUCKET_NAME", r.text, "the bucket for uploads", "shop-media"),
    Name(
        "AWS_PRIVATE_BUCKET_NAME",
        r.text,
        "a bucket that nobody may read but the site, for documents",
        "shop-documents",
        needed=_in_bucket,
    ),
    Name("AWS_ACCESS_KEY_ID", r.text, "the bucket's key", "AKIA…", needed=_in_bucket, secret=True),
    Name(
        "AWS_SECRET_ACCESS_KEY",
        r.text,
        "the bucket's secret",
        "40 characters",
        needed=_in_bucket,
        secret=True,
    ),
    Name("AWS_S3_REGION_NAME", r.text, "the bucket's region", "us-east-1"),
    Name(
        "AWS_S3_ENDPOINT_URL",
        r.origin,
        "the bucket's provider, if it is not AWS",
        "https://s3.example.com",
    ),
    Name(
        "AWS_S3_CUSTOM_DOMAIN", r.host, "the host that uploads are read from", "media.example.com"
    ),
    Name(
        "MEDIA_ROOT",
        r.text,
        "a lasting folder for uploads, or else AWS_STORAGE_BUCKET_NAME, the bucket",
        "/data/media",
        live=r.folder,
        needed=_in_folder,
    ),
    Name("MEDIA_URL", r.media_url, "where that folder is served", "/media/", "/media/"),
    Name(
        "MEDIA_ORIGIN",
        r.origin,
        "where pictures come from, if not from this host",
        "https://bucket.example.com",
        "",
    ),
    Name(
        "PAYMENT_PROVIDER",
        r.one_of("stripe", "test"),
        "who takes the money",
        "stripe",
        "test",
        needed=True,
    ),
    Name(
        "PAYMENT_TEST_PROVIDER_ALLOWED",
        r.yes_no,
        'it lets "test", which takes no money, be used',
        "false",
        False,
    ),
    Name(
        "STRIPE_SECRET_KEY",
        r.begins("sk_", "rk_"),
        "it takes payments",
        "sk_live_…",
        "",
        needed=_by_stripe,
        secret=True,
    ),
    Name(
        "STRIPE_WEBHOOK_SECRET",
        r.begins("whsec_"),
        "it proves that messages are Stripe's",
        "whsec_…",
        "",
        needed=_by_stripe,
        secret=True,
    ),
    Name("STRIPE_STATEMENT_SUFFIX", r.text, "what the card's statement says", "KT TAPE"),
    Name(
        "STRIPE_API_BASE",
        r.origin,
        "another address of Stripe's API, for tests",
        "http://127.0.0.1:9000",
        "",
    ),
    Name(
        "STRIPE_TIMEOUT",
        r.seconds,
        "how many seconds Stripe has to connect, and again to answer",
        "5",
        5.0,
    ),
]
