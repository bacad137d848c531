"""Settings are judged in one place, before anything starts."""

import re
from pathlib import Path

import pytest

from kt_site.settings.environment import read
from kt_site.settings.names import NAMES
from tests.site.environment import BUCKET, NEEDED, ROOT, STRIPE, run, sentences

WRONG = [
    *((name, "", f"{name} is missing: ") for name in NEEDED if "TEST" not in name),
    ("PAYMENT_TEST_PROVIDER_ALLOWED", "", "PAYMENT_PROVIDER is test, which takes no money: "),
    ("SECRET_KEY", "abc", "SECRET_KEY is shorter than 50 characters"),
    ("SECRET_KEY", "s" * 64, "SECRET_KEY is shorter than 50 characters, or always the same few"),
    ("ALLOWED_HOSTS", "*", "ALLOWED_HOSTS ('*') takes any host name: "),
    ("ALLOWED_HOSTS", "https://shop.example", "ALLOWED_HOSTS ('https://shop.example') is not a "),
    ("ALLOWED_HOSTS", "shop.example/", "ALLOWED_HOSTS ('shop.example/') is not a host name"),
    ("ALLOWED_HOSTS", ",", "ALLOWED_HOSTS (',') names no host: "),
    ("DATABASE_URL", "name", "DATABASE_URL does not begin with postgres:// or "),
    ("DATABASE_URL", "sqlite:///db.sqlite3", "DATABASE_URL does not begin with postgres:// or "),
    ("DATABASE_URL", "postgres://host", "DATABASE_URL names no database: "),
    ("DATABASE_URL", "postgres:///name", "DATABASE_URL has no host: "),
    ("DATABASE_URL", "postgres://u:p@host:port/name", "DATABASE_URL is not an address: "),
    ("REDIS_URL", "localhost:6379", "REDIS_URL does not begin with redis:// or rediss://: "),
    ("REDIS_URL", "redis://", "REDIS_URL has no host: "),
    ("EMAIL_URL", "mail.example", "EMAIL_URL is not an address: "),
    ("EMAIL_URL", "smtp://mail.example", "EMAIL_URL has no host or no port: "),
    ("EMAIL_URL", "consolemail://", "EMAIL_URL does not begin with smtp:// or "),
    ("EMAIL_URL", "anymail+postmark://", "EMAIL_URL has no token"),
    ("SITE_URL", "shop.example", "SITE_URL ('shop.example') does not begin with https:// or "),
    ("SITE_URL", "https://shop.example/shop", "SITE_URL ('https://shop.example/shop') is not sch"),
    ("CSRF_TRUSTED_ORIGINS", "https://*", "CSRF_TRUSTED_ORIGINS ('https://*') is not scheme and "),
    ("TRUSTED_PROXIES", "one", "TRUSTED_PROXIES ('one') is not a whole number from 0 to 9: "),
    ("TRUSTED_PROXIES", "-1", "TRUSTED_PROXIES ('-1') is not a whole number from 0 to 9: "),
    ("WEB_CONCURRENCY", "two", "WEB_CONCURRENCY ('two') is not a whole number from 1 to 64: "),
    ("PORT", "http", "PORT ('http') is not a whole number from 1 to 65535: "),
    ("LOG_LEVEL", "verbose", "LOG_LEVEL ('verbose') is none of DEBUG, INFO, "),
    ("IS_DEMO", "maybe", "IS_DEMO ('maybe') is neither true nor false: "),
    ("DEBUG", "true", "DEBUG ('true') shows the site's insides to everybody: "),
    ("FROM_EMAIL", "KT Tape", "FROM_EMAIL ('KT Tape') has no email address: "),
    ("PAYMENT_PROVIDER", "paypal", "PAYMENT_PROVIDER ('paypal') is none of stripe, test: "),
    ("STRIPE_TIMEOUT", "soon", "STRIPE_TIMEOUT ('soon') is not a number of seconds from 0 to 60: "),
    ("STRIPE_SECRET_KEY", "pk_live_x", "STRIPE_SECRET_KEY does not begin with sk_ or rk_: "),
    ("REMOVAL_MAIL_DAYS", "1.5", "REMOVAL_MAIL_DAYS ('1.5') is not a whole number from 0 to 90: "),
    ("AWS_S3_CUSTOM_DOMAIN", "https://cdn", "AWS_S3_CUSTOM_DOMAIN ('https://cdn') is not a host "),
    ("CDN_URL", "https://cdn.example", "CDN_URL does not begin with cloudflare:// or fastly://: "),
    ("CDN_URL", "fastly://service", "CDN_URL has no token or no zone: "),
    ("SEARCH_URL", "https://search.example", "SEARCH_URL does not begin with opensearch+https://"),
    ("SEARCH_URL", "opensearch+https:///kt", "SEARCH_URL has no host: "),
    ("PAGE_CACHE_MB", "0", "PAGE_CACHE_MB ('0') is not a whole number from 1 to 1024: "),
    ("MEDIA_ROOT", f"{ROOT}/manage.py/media", "is no folder that this process can write to: "),
]


@pytest.mark.parametrize(("name", "value", "beginning"), WRONG)
def test_each_wrong_setting_is_one_sentence_with_an_example(name, value, beginning):
    """Faults, line 44: tracebacks, or silence."""
    _, faults = read(NEEDED | {name: value}, production=True)
    (sentence,) = faults
    assert beginning in sentence
    assert re.search(r", such as .+\.$|=true\.$", sentence)


@pytest.mark.parametrize(
    ("given", "needed"),
    [({"PAYMENT_PROVIDER": "stripe"} | STRIPE, STRIPE), (BUCKET, [*BUCKET][1:])],
)
def test_provider_and_bucket_need_their_keys(given, needed):
    """Faults, line 44: a bucket without keys was accepted."""
    assert read(NEEDED | given, production=True)[1] == []
    for name in needed:
        (sentence,) = read(NEEDED | given | {name: ""}, production=True)[1]
        assert sentence.startswith(f"{name} is missing: ")


def test_secrets_are_never_printed():
    secret = {name.name: "canary" for name in NAMES if name.secret}
    _, faults = read(NEEDED | secret, production=True)
    assert len(faults) >= 5
    assert "canary" not in " ".join(faults)


@pytest.mark.parametrize(
    "command",
    [
        ("manage.py", "db_worker"),
        ("manage.py", "migrate"),
        ("-m", "kt_site.serve"),
        ("-m", "gunicorn", "kt_site.wsgi"),
    ],
)
def test_every_process_says_all_that_is_wrong_at_once(command):
    """Faults, lines 44 and 45: without a traceback, and without defaults for what moves money."""
    wrong = {"DJANGO_SETTINGS_MODULE": "kt_site.settings.production", "LOG_LEVEL": "verbose"}
    result = run(*command, environment=wrong)
    names = [re.split(r"\W", sentence)[0] for sentence in sentences(result)]
    assert set(names) == {*NEEDED, "LOG_LEVEL"} - {"PAYMENT_TEST_PROVIDER_ALLOWED"}
    assert "Traceback" not in result.stderr + result.stdout


def test_web_process_names_a_wrong_count_before_gunicorn_reads_it():
    """Faults, line 44: WEB_CONCURRENCY=two was a traceback of gunicorn's."""
    result = run("-m", "kt_site.serve", environment=NEEDED | {"WEB_CONCURRENCY": "two"})
    (sentence,) = sentences(result)
    assert sentence.startswith("WEB_CONCURRENCY ('two') is not a whole number")


def example():
    """{name: value} of .env.example."""
    lines = (Path(ROOT) / ".env.example").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


@pytest.mark.parametrize("production", [True, False])
def test_example_with_empty_values_starts_or_says_sentences(production):
    """Faults, line 44: `SITE_URL=` and `TRUSTED_PROXIES=` were tracebacks."""
    module = "kt_site.settings.production" if production else ""
    environment = dict.fromkeys(example(), "") | {"DJANGO_SETTINGS_MODULE": module}
    result = run("manage.py", "check", environment=environment)
    if production:
        assert len(sentences(result)) == 9
    else:
        assert result.returncode == 0, result.stderr
    started = run("manage.py", "check", environment=environment | NEEDED)
    assert started.returncode == 0, started.stderr


def test_example_has_every_name_that_is_read():
    assert set(example()) - {"DJANGO_SETTINGS_MODULE"} == {name.name for name in NAMES}
