"""A mail's words from its templates. Every mail of the shop knows the same names."""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.template.loader import render_to_string


@dataclass(frozen=True)
class Words:
    subject: str
    text: str
    html: str


def site_names() -> dict:
    """What every mail may say of the site itself."""
    return {
        "site_url": settings.SITE_URL,
        "shop_name": settings.SITE_NAME,
        "is_demo": settings.IS_DEMO,
    }


def render_mail(template: str, context: dict) -> Words:
    """templates/emails/<template>.subject.txt, .txt and .html, with `context` and the site's
    names. The subject is one line, whatever the template breaks."""
    names = site_names() | context
    subject = render_to_string(f"emails/{template}.subject.txt", names)
    return Words(
        subject=" ".join(subject.split())[:255],
        text=render_to_string(f"emails/{template}.txt", names),
        html=render_to_string(f"emails/{template}.html", names),
    )


# {name: renders a mail from its `values` when it is sent}. Who queues such mails registers here,
# in AppConfig.ready. None is returned if the mail has nobody to go to any more.
RENDERERS: dict[str, Callable[[dict], Words | None]] = {}


def words_of(mail) -> Words | None:
    """The words to send now."""
    if mail.renderer:
        return RENDERERS[mail.renderer](mail.values)
    return Words(mail.subject, mail.text, mail.html)
