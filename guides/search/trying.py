"""Where an editor sees what a term does."""

from urllib.parse import urlencode

from django.urls import reverse


def try_url(term) -> str:
    """The site's answer to the first line of the term."""
    first = next(iter(term.lines), "")
    return f"{reverse('search:search')}?{urlencode({'q': first})}"
