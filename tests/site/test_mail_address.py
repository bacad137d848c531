"""EMAIL_URL names a mail server, or a provider by its token."""

import pytest

from kt_site.settings.databases import email


@pytest.mark.parametrize(
    ("url", "backend", "values"),
    [
        ("anymail+postmark://T0-k@", "postmark", {"POSTMARK_SERVER_TOKEN": "T0-k"}),
        ("anymail+sendgrid://SG.a%2Fb@", "sendgrid", {"SENDGRID_API_KEY": "SG.a/b"}),
        ("anymail+brevo://x@", "brevo", {"BREVO_API_KEY": "x"}),
        ("anymail+resend://re_1@", "resend", {"RESEND_API_KEY": "re_1"}),
        (
            "anymail+mailgun://key@mg.example.com?api_url=https://api.eu.mailgun.net/v3",
            "mailgun",
            {
                "MAILGUN_API_KEY": "key",
                "MAILGUN_SENDER_DOMAIN": "mg.example.com",
                "MAILGUN_API_URL": "https://api.eu.mailgun.net/v3",
            },
        ),
    ],
)
def test_provider_by_its_token(url, backend, values):
    assert email(url) == {
        "MAIL_TRANSPORT": f"anymail.backends.{backend}.EmailBackend",
        "ANYMAIL": {"REQUESTS_TIMEOUT": 10} | values,
    }


def test_mail_server():
    found = email("smtp+tls://ada:secret@mail.example.com:587")
    assert (found["EMAIL_HOST"], found["EMAIL_PORT"], found["EMAIL_USE_TLS"]) == (
        "mail.example.com",
        587,
        True,
    )


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("anymail+pigeon://secret@", "names the mail provider 'pigeon', and known are "),
        ("anymail+postmark://", "has no token"),
        ("anymail+mailgun://secret@", "has no domain"),
        ("http://secret@host", "begins with 'http'"),
    ],
)
def test_wrong_address_stops_the_start_without_telling_the_token(url, sentence):
    with pytest.raises(ValueError) as stopped:
        email(url)
    assert str(stopped.value).startswith(sentence)
    assert "secret" not in str(stopped.value)
