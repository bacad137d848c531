"""Production starts with everything it needs; what is missing is in test_environment.py."""

import json

from tests.site.environment import BUCKET, NEEDED, STRIPE, run

SHOW = """
import json
from kt_site.settings import production as p
print(json.dumps({name: getattr(p, name) for name in %r}, default=str))
"""


def settings(*names, **changes):
    """Read the production settings in a process of their own."""
    result = run("-c", SHOW % (names,), environment=NEEDED | changes)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


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
    with_bucket = settings("STORAGES", **BUCKET)["STORAGES"]["default"]
    assert with_folder == "kt_site.storage.Folder"
    assert with_bucket["BACKEND"] == "kt_site.buckets.Bucket"
    assert with_bucket["OPTIONS"]["bucket_name"] == "kt"


def test_mail_server_is_taken_from_its_address():
    names = ("EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_USE_TLS", "MAIL_TRANSPORT")
    assert settings(*names, "EMAIL_BACKEND") == {
        "EMAIL_HOST": "mail.example",
        "EMAIL_PORT": 587,
        "EMAIL_HOST_USER": "user",
        "EMAIL_USE_TLS": True,
        "MAIL_TRANSPORT": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_BACKEND": "shop.mails.backend.EmailBackend",
    }
