"""`manage.py payments_doctor`: one line a check, and exit 1 if one fails."""

from io import StringIO

import pytest
import stripe
from django.core.management import CommandError, call_command

from shop.payments.stripe_client import WEBHOOK_EVENTS

ADDRESS = "http://testserver/payments/stripe/webhook/"
WELL = {
    "Provider": "ok    Provider: stripe.",
    "Key": "ok    Key: accepted, test mode.",
    "API version": "ok    API version: 2026-10-28.endive.",
    "Clock": "ok    Clock: within 120 s of Stripe's.",
    "Webhook secret": "ok    Webhook secret: set; a message signed with it is believed.",
    "Webhook endpoint": f"ok    Webhook endpoint: {ADDRESS} is told of everything it needs.",
}
NOT_KNOWN = "Not known, because Stripe did not say: "


@pytest.fixture
def well(fake_stripe):
    """A Stripe at which everything is set."""
    endpoint = {"id": "we_1", "url": ADDRESS, "enabled_events": list(WEBHOOK_EVENTS)}
    fake_stripe.books.endpoints = [endpoint]
    return fake_stripe


def doctor():
    """(its lines about checks by name, the sentence it failed with, all it said)."""
    out, failure = StringIO(), ""
    try:
        call_command("payments_doctor", stdout=out)
    except CommandError as error:
        failure = str(error)
    said = out.getvalue()
    lines = [line for line in said.splitlines() if line.startswith(("ok    ", "FAIL  "))]
    return {line[6:].split(":")[0]: line for line in lines}, failure, said


def failing():
    """The lines of what failed, and only those."""
    lines, failure, _ = doctor()
    bad = {name: line for name, line in lines.items() if line.startswith("FAIL")}
    assert failure == f"{len(bad)} of {len(lines)} checks failed."
    return bad


def test_all_is_well(well):
    lines, failure, said = doctor()
    assert (lines, failure) == (WELL, "")
    assert said.endswith(
        "\nAt Stripe, among the webhooks, there must be:\n"
        f"  endpoint  {ADDRESS}\n"
        "  events    checkout.session.completed\n"
        "            checkout.session.async_payment_succeeded\n"
        "            checkout.session.async_payment_failed\n"
        "            checkout.session.expired\n"
        "            charge.refunded\n"
        "            refund.updated\n"
        "            refund.created\n"
        "            refund.failed\n"
        "            charge.dispute.created\n"
        "            charge.dispute.closed\n"
    )


def test_live_key_is_said_to_be_one(well):
    well.books.livemode = True
    assert doctor()[0]["Key"] == "ok    Key: accepted, live mode."


def test_test_provider_is_well_and_needs_nothing_at_stripe():
    lines, failure, said = doctor()
    assert lines == {"Provider": "ok    Provider: test, which takes no money."}
    assert (failure, "endpoint" in said) == ("", False)


def test_missing_secret_is_named(well, settings):
    settings.STRIPE_WEBHOOK_SECRET = ""
    assert failing() == {
        "Provider": "FAIL  Provider: PAYMENT_PROVIDER is 'stripe', "
        "which needs STRIPE_WEBHOOK_SECRET."
    }


def test_wrong_key(well, settings):
    settings.STRIPE_SECRET_KEY = "sk_test_wrong"
    bad = failing()
    assert bad.pop("Key") == (
        "FAIL  Key: Stripe does not accept STRIPE_SECRET_KEY: Invalid API Key provided: "
        "sk_test_****"
    )
    assert set(bad) == {"API version", "Clock", "Webhook endpoint"}
    assert all(NOT_KNOWN in line for line in bad.values())


def test_stripe_that_does_not_answer(well, settings):
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"
    bad = failing()
    assert set(bad) == {"Key", "API version", "Clock", "Webhook endpoint"}
    assert all(NOT_KNOWN in line for line in bad.values())


def test_version_that_stripe_does_not_know(well):
    well.versions = {"2099-01-01.later"}
    assert failing()["API version"] == (
        f"FAIL  API version: {NOT_KNOWN}Invalid Stripe API version."
    )


def test_library_made_for_another_version(well, monkeypatch):
    monkeypatch.setattr(stripe, "api_version", "2099-01-01.later")
    assert failing() == {
        "API version": "FAIL  API version: We ask for 2026-10-28.endive, and the library was "
        "made for 2099-01-01.later."
    }


@pytest.mark.parametrize(("offset", "word"), [(-300, "ahead of"), (300, "behind")])
def test_clock_that_is_wrong(well, offset, word):
    well.clock_offset = offset
    (line,) = failing().values()
    assert line.startswith("FAIL  Clock: This machine is ")
    assert line.endswith(f" s {word} Stripe; set its clock.")


@pytest.mark.parametrize("offset", [-110, 110])
def test_clock_that_is_a_little_wrong_is_well(well, offset):
    well.clock_offset = offset
    assert doctor()[0] == WELL


def test_secret_that_is_something_else(well, settings):
    settings.STRIPE_WEBHOOK_SECRET = "sk_test_fake"
    assert failing() == {
        "Webhook secret": "FAIL  Webhook secret: STRIPE_WEBHOOK_SECRET does not begin with "
        "whsec_; it is something else."
    }


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"url": "https://old.example/"}, f"Stripe knows no endpoint {ADDRESS}; add it."),
        ({"status": "disabled"}, f"{ADDRESS} is switched off at Stripe."),
        (
            {"enabled_events": list(WEBHOOK_EVENTS[:4])},
            f"{ADDRESS} is not told of {', '.join(WEBHOOK_EVENTS[4:])}.",
        ),
    ],
)
def test_endpoint_that_is_not_as_it_must_be(well, change, sentence):
    well.books.endpoints[0] |= change
    assert failing() == {"Webhook endpoint": f"FAIL  Webhook endpoint: {sentence}"}


def test_endpoint_that_is_told_everything_is_well(well):
    well.books.endpoints[0]["enabled_events"] = ["*"]
    assert doctor()[0] == WELL


def test_endpoint_that_is_switched_off_is_told_nothing(well):
    (good,) = well.books.endpoints
    off = good | {"id": "we_2", "status": "disabled"}
    well.books.endpoints = [good | {"enabled_events": list(WEBHOOK_EVENTS[:-1])}, off]
    sentence = f"{ADDRESS} is not told of charge.dispute.closed."
    assert failing() == {"Webhook endpoint": f"FAIL  Webhook endpoint: {sentence}"}
