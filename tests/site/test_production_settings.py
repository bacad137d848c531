"""Production starts with everything it needs, or stops with one sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "SECRET_KEY": "s" * 64,
    "DATABASE_URL": "postgres://user:secret@db.example/shop",
    "REDIS_URL": "redis://cache.example:6379/0",
    "ALLOWED_HOSTS": "shop.example,www.shop.example",
    "EMAIL_URL": "smtp+tls://user:secret@mail.example:587",
    "MEDIA_ROOT": "media",
}
SHOW = """
import json
from kt_site.settings import production as p
print(json.dumps({name: getattr(p, name) for name in %r}, default=str))
"""


def start(environment, *names):
    """Read the production settings in a process of their own; `names` are printed."""
    return subprocess.run(
        [sys.executable, "-c", SHOW % (names,)],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]} | environment,
        capture_output=True,
        text=True,
    )


def settings(*names, **changes):
    result = start(NEEDED | changes, *names)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.parametrize("name", NEEDED)
def test_start_stops_with_a_sentence_naming_what_is_missing(name):
    result = start({key: value for key, value in NEEDED.items() if key != name})
    assert result.returncode == 1
    (sentence,) = result.stderr.splitlines()
    assert sentence.startswith("The site cannot start: set ")
    assert name in sentence
    assert [other for other in NEEDED if other != name and f"set {other}" in sentence] == []


def test_start_without_anything_names_everything_at_once():
    result = start({})
    (sentence,) = result.stderr.splitlines()
    assert [name for name in [*NEEDED, "AWS_STORAGE_BUCKET_NAME"] if name not in sentence] == []


def test_empty_value_counts_as_missing():
    result = start(NEEDED | {"SECRET_KEY": ""})
    assert (result.returncode, "SECRET_KEY" in result.stderr) == (1, True)


def test_cookies_and_addresses_are_for_https_only():
    found = settings(
        "DEBUG",
        "SESSION_COOKIE_SECURE",
        "CSRF_COOKIE_SECURE",
        "OSCAR_BASKET_COOKIE_SECURE",
        "SECURE_SSL_REDIRECT",
        "SITE_URL",
        "CSRF_TRUSTED_ORIGINS",
    )
    assert found == {
        "DEBUG": False,
        "SESSION_COOKIE_SECURE": True,
        "CSRF_COOKIE_SECURE": True,
        "OSCAR_BASKET_COOKIE_SECURE": True,
        "SECURE_SSL_REDIRECT": True,
        "SITE_URL": "https://shop.example",
        "CSRF_TRUSTED_ORIGINS": ["https://shop.example"],
    }


def test_test_payment_is_allowed_only_if_asked_for():
    name = "PAYMENT_TEST_PROVIDER_ALLOWED"
    assert settings(name) == {name: False}
    assert settings(name, PAYMENT_TEST_PROVIDER_ALLOWED="true") == {name: True}


STRIPE = {"STRIPE_SECRET_KEY": "sk_live_x", "STRIPE_WEBHOOK_SECRET": "whsec_x"}


@pytest.mark.parametrize("name", STRIPE)
def test_stripe_needs_its_secrets(name):
    others = {key: value for key, value in STRIPE.items() if key != name}
    result = start(NEEDED | {"PAYMENT_PROVIDER": "stripe"} | others)
    (sentence,) = result.stderr.splitlines()
    assert (result.returncode, f"The site cannot start: set {name} (" in sentence) == (1, True)


def test_form_may_lead_to_the_payment_page_of_the_provider_and_nowhere_else():
    def form_action(**changes):
        return settings("CONTENT_SECURITY_POLICY", **changes)["CONTENT_SECURITY_POLICY"][
            "DIRECTIVES"
        ]["form-action"]

    assert form_action() == ["'self'"]
    assert form_action(PAYMENT_PROVIDER="stripe", **STRIPE) == [
        "'self'",
        "https://checkout.stripe.com",
    ]


def test_statement_names_the_site_unless_told_otherwise():
    name = "STRIPE_STATEMENT_SUFFIX"
    assert settings(name, SITE_NAME="Tape Co") == {name: "Tape Co"}
    assert settings(name, STRIPE_STATEMENT_SUFFIX="TAPE") == {name: "TAPE"}


def test_demo_log_ins_never_exist_here():
    assert settings("SHOW_DEMO_LOGINS", SHOW_DEMO_LOGINS="true") == {"SHOW_DEMO_LOGINS": False}


def test_slow_work_goes_to_the_worker():
    tasks = settings("TASKS")["TASKS"]
    assert tasks["default"]["BACKEND"] == "django_tasks_db.DatabaseBackend"


def test_uploads_go_to_the_bucket_if_there_is_one():
    with_folder = settings("STORAGES")["STORAGES"]["default"]["BACKEND"]
    with_bucket = settings("STORAGES", AWS_STORAGE_BUCKET_NAME="kt")["STORAGES"]["default"]
    assert with_folder == "django.core.files.storage.FileSystemStorage"
    assert with_bucket["BACKEND"] == "storages.backends.s3.S3Storage"
    assert with_bucket["OPTIONS"]["bucket_name"] == "kt"


def test_mail_server_is_taken_from_its_address():
    names = ("EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_USE_TLS", "EMAIL_BACKEND")
    assert settings(*names) == {
        "EMAIL_HOST": "mail.example",
        "EMAIL_PORT": 587,
        "EMAIL_HOST_USER": "user",
        "EMAIL_USE_TLS": True,
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
    }
