"""Keeps each page that the running site answers with, for the check of its HTML (markup.py).

Pages are visited once, by whichever test brings them about: an error, a full cart, a declined card.
Two answers of the same elements, classes and attributes are one page.
"""

import re
from hashlib import sha256

from django.conf import settings

WORDS, NUMBERS = re.compile(r">[^<]+<"), re.compile(r"\d+")
SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


class KeepPages:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        desk = request.path.startswith("/cms/")  # Wagtail's own
        if not desk and response.get("Content-Type", "").startswith("text/html"):
            keep(settings.KEPT_PAGES, request.path, response.content.decode())
        return response


def keep(folder, path: str, html: str) -> None:
    """A part of a page, such as htmx asks for, is no page."""
    if html.lstrip()[:9].lower() != "<!doctype":
        return
    bare = NUMBERS.sub("", WORDS.sub("><", SVG.sub("<svg>", html)))
    name = re.sub(r"[^a-z-]+", "_", path.lower())[:60]
    kept = folder / f"{name}.{sha256(bare.encode()).hexdigest()[:8]}.html"
    if not kept.exists():
        kept.write_text(html)
