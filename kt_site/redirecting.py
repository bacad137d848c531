"""Redirects keep the tags of a campaign: without them nobody knows what a printed link brought."""

from urllib.parse import urlsplit, urlunsplit

from wagtail.contrib.redirects.middleware import RedirectMiddleware

from page_cache.requests import marks_of

REDIRECTS = (301, 302)


class TaggedRedirects(RedirectMiddleware):
    """Only tags that no page reads are taken along; the rest of a query belongs to the old page."""

    def process_response(self, request, response):
        answer = super().process_response(request, response)
        if answer is not response and answer.status_code in REDIRECTS:
            answer["Location"] = with_tags(answer["Location"], request.META.get("QUERY_STRING", ""))
        return answer


def with_tags(address: str, query: str) -> str:
    """`address` with the tags of `query` behind its own query."""
    parts = urlsplit(address)
    both = "&".join(one for one in (parts.query, marks_of(query)) if one)
    return urlunsplit(parts._replace(query=both))
