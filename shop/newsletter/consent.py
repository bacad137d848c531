"""What somebody agrees to who signs up, in the words of the page, which are kept as the proof."""

from django.conf import settings

WORDS = (
    "{} may email me its newsletter: new guides and articles, and at times tape that goes with "
    "them, about once a month. I can end it at any time, by one click in each mail."
)


def consent() -> str:
    return WORDS.format(settings.SITE_NAME)
