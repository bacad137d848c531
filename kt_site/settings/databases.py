"""Turns the addresses that a PaaS hands out (DATABASE_URL, EMAIL_URL) into Django's settings."""

from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import environ


def database(url: str) -> dict:
    """Settings of the default database.

    `?pool=true` asks for psycopg's pool; it arrives as a string, and a pool excludes
    persistent connections, so both are set here rather than by the URL parser.
    """
    config = environ.Env.db_url_config(url)
    options = config.setdefault("OPTIONS", {})
    if config["ENGINE"].endswith("sqlite3"):
        # WAL lets readers go on during a write; IMMEDIATE takes the write lock at BEGIN,
        # where the timeout (seconds) applies, instead of failing in mid-transaction.
        options |= {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        }
        return config
    if str(options.pop("pool", "")).lower() in {"1", "true", "yes"}:
        options["pool"] = {"min_size": 1, "max_size": 8, "timeout": 10}
        config["CONN_MAX_AGE"] = 0
    else:
        config.setdefault("CONN_MAX_AGE", 60)
        config["CONN_HEALTH_CHECKS"] = True
    return config


def search(url: str) -> dict:
    """Wagtail's search: in the site's database, or at OpenSearch's address if one is given, whose
    path is what the names of the indexes begin with."""
    if not url:
        return {"BACKEND": "guides.search.engine"}
    address, _, prefix = url.partition("://")[2].partition("/")
    scheme = "https" if url.startswith("opensearch+https") else "http"
    return {
        "BACKEND": "wagtail.search.backends.opensearch3",
        "URLS": [f"{scheme}://{address}"],
        "INDEX_PREFIX": f"{prefix or 'kt'}__",
        "ATOMIC_REBUILD": True,
        "TIMEOUT": 5,
    }


# Mail providers by anymail: the name of the secret that they take.
MAIL_PROVIDERS = {
    "brevo": "API_KEY",
    "mailgun": "API_KEY",
    "postmark": "SERVER_TOKEN",
    "resend": "API_KEY",
    "sendgrid": "API_KEY",
}
PROVIDER_TIMEOUT = 10  # seconds, as a mail server has


def email(url: str) -> dict:
    """Mail settings from an address: smtp+tls://user:password@host:587 for a mail server,
    anymail+postmark://TOKEN@ for a provider. The queue of mails sends by MAIL_TRANSPORT. Raises
    ValueError with what is wrong, to be read after the name, and without the token."""
    scheme, colon, _ = url.partition("://")
    if not colon:  # a token alone, perhaps: do not repeat it
        raise ValueError("is not an address")
    if scheme.startswith("anymail+"):
        return _mail_provider(scheme.removeprefix("anymail+"), urlsplit(url))
    if scheme not in environ.Env.EMAIL_SCHEMES:
        raise ValueError(f"begins with {scheme[:20]!r}")
    values = environ.Env.email_url_config(url)
    values["MAIL_TRANSPORT"] = values.pop("EMAIL_BACKEND")
    return {key: value for key, value in values.items() if key != "OPTIONS"}


def _mail_provider(name: str, parts: SplitResult) -> dict:
    """`?api_url=` is another address of its API, such as the one for Europe."""
    if name not in MAIL_PROVIDERS:
        known = ", ".join(MAIL_PROVIDERS)
        raise ValueError(f"names the mail provider {name[:20]!r}, and known are {known}")
    if not parts.username:
        raise ValueError(f"has no token, as in anymail+{name}://TOKEN@")
    if name == "mailgun" and not parts.hostname:
        raise ValueError("has no domain, as in anymail+mailgun://KEY@mg.example.com")
    values = {MAIL_PROVIDERS[name]: unquote(parts.username), "SENDER_DOMAIN": parts.hostname}
    values["API_URL"] = parse_qs(parts.query).get("api_url", [None])[0]
    known = {f"{name.upper()}_{key}": value for key, value in values.items() if value}
    return {
        "MAIL_TRANSPORT": f"anymail.backends.{name}.EmailBackend",
        "ANYMAIL": {"REQUESTS_TIMEOUT": PROVIDER_TIMEOUT} | known,
    }
