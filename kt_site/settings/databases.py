"""Turns the addresses that a PaaS hands out (DATABASE_URL, EMAIL_URL) into Django's settings."""

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


def email(url: str) -> dict:
    """EMAIL_* settings from an address such as smtp+tls://user:password@host:587."""
    return {
        key: value for key, value in environ.Env.email_url_config(url).items() if key != "OPTIONS"
    }
