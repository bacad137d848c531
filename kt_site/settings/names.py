"""Every name that the site reads from the environment, in the order of .env.example."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from . import readers as r


@dataclass(frozen=True)
class Name:
    """`what` and `example` complete a sentence about a fault. `live` reads the value instead of
    `read` in production, where less is allowed; `needed` (or a function of what is set) is asked
    there only. A `secret` is never printed."""

    name: str
    read: Callable[[str], Any]
    what: str
    example: str
    default: Any = None
    live: Callable[[str], Any] | None = None
    needed: bool | Callable[[Mapping[str, str]], bool] = False
    secret: bool = False


def _by_stripe(values: Mapping[str, str]) -> bool:
    return values.get("PAYMENT_PROVIDER") == "stripe"


def _in_bucket(values: Mapping[str, str]) -> bool:
    return "AWS_STORAGE_BUCKET_NAME" in values


def _in_folder(values: Mapping[str, str]) -> bool:
    return not _in_bucket(values)


NAMES = [
    Name(
        "SECRET_KEY",
        r.text,
        "it signs cookies and links",
        "50 random characters",
        live=r.key,
        needed=True,
        secret=True,
    ),
    Name(
        "SECRET_KEY_FALLBACKS",
        r.keys,
        "keys of before, whose cookies and links still hold",
        "the last SECRET_KEY",
        [],
        secret=True,
    ),
    Name(
        "ENCRYPTION_KEYS",
        r.keys,
        "they encrypt what second factors are made from, the one in use first",
        "50 random characters",
        ["only-for-development-" + "abcdefgh" * 5],
        needed=True,
        secret=True,
    ),
    Name(
        "SECOND_FACTOR_FOR_STAFF",
        r.yes_no,
        "whether staff need a second factor, which production asks for unless told otherwise",
        "true",
    ),
    Name(
        "ALLOWED_HOSTS",
        r.hosts,
        "the site's host names, the first its own",
        "shop.example.com,www.shop.example.com",
        live=r.known_hosts,
        needed=True,
    ),
    Name("SITE_URL", r.origin, "the address in mails and the sitemap", "https://shop.example.com"),
    Name(
        "SECURITY_CONTACT",
        r.contact,
        "whom to tell of a security hole; the contact page if empty",
        "mailto:security@shop.example.com",
    ),
    Name(
        "CSRF_TRUSTED_ORIGINS",
        r.origins,
        "the origins that may send forms",
        "https://shop.example.com",
    ),
    Name("SITE_NAME", r.text, "the shop's name", "KT Tape", "KT Tape"),
    Name("SELLER_NAME", r.text, "the seller on invoices", "KT Tape Inc.", ""),
    Name(
        "SELLER_ADDRESS",
        r.text,
        "the seller's address on invoices, its lines separated by semicolons",
        "100 Example Street; Springfield, IL 62701",
        "",
    ),
    Name(
        "IS_DEMO",
        r.yes_no,
        "whether this is the demo, with its notice and its loader",
        "false",
        True,
        needed=True,
    ),
    Name("DEBUG", r.yes_no, "it is for development", "false", live=r.off),
    Name("PORT", r.whole(1, 65535), "where the site listens", "8000", 8000),
    Name("WEB_CONCURRENCY", r.whole(1, 64), "how many web processes there are", "2"),
    Name("LOG_LEVEL", r.one_of(*r.LEVELS), "how much is logged", "INFO", "INFO"),
    Name(
        "QUEUE_TASKS",
        r.yes_no,
        "whether development leaves slow work to the worker",
        "false",
        False,
    ),
    Name(
        "SECURE_SSL_REDIRECT",
        r.yes_no,
        "false only behind a proxy that redirects to https",
        "true",
        True,
    ),
    Name(
        "PAGE_CACHE",
        r.yes_no,
        "whether pages for everybody are kept, which development with DEBUG does not by itself",
        "true",
    ),
    Name("PAGE_CACHE_MB", r.whole(1, 1024), "memory of each process for pages", "32", 32),
    Name(
        "CDN_URL",
        r.cdn,
        "the content delivery network that is told what changed",
        "cloudflare://TOKEN@ZONE or fastly://TOKEN@SERVICE",
        "",
        secret=True,
    ),
    Name(
        "SEARCH_URL",
        r.search,
        "OpenSearch, for more documents than the database finds quickly",
        "opensearch+https://user:password@host:9200/prefix",
        "",
        secret=True,
    ),
    Name("COMPRESS_PAGES", r.yes_no, "false only behind a proxy that compresses", "true", True),
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
    Name(
        "REMOVAL_MAIL_DAYS",
        r.whole(0, 90),
        "days from the delivery to the mail on taking tape off",
        "5",
        5,
    ),
    Name("MAINTENANCE", r.yes_no, 'whether every page says "back in a moment"', "false", False),
    Name("TRUSTED_PROXIES", r.whole(0, 9), "how many proxies of yours stand before the site", "1"),
]
