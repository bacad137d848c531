"""Which requests are visits by people. Nothing of the visitor is kept, and no cookie is needed."""

import re

# Programs that say what they are. Those that pretend to be people are counted: this is no fence.
PROGRAMS = re.compile(
    r"bot\b|bot[/-]|crawl|spider|slurp|archiver|facebookexternalhit|whatsapp|preview|embedly"
    r"|headless|lighthouse|pagespeed|monitor|uptime|pingdom|curl|wget|python|java/|go-http|okhttp"
    r"|libwww|httpclient|scrapy|axios|node-fetch",
    re.IGNORECASE,
)
EARLY = ("prefetch", "preview", "prerender")


def is_counted(request) -> bool:
    """True for a page that somebody opens: no HEAD, no page fetched ahead, no known program."""
    if request.method != "GET":
        return False
    purposes = (request.headers.get(name, "") for name in ("Sec-Purpose", "Purpose", "X-Moz"))
    if any(word in purpose.lower() for purpose in purposes for word in EARLY):
        return False
    agent = request.headers.get("User-Agent", "")
    return bool(agent) and not PROGRAMS.search(agent)
