"""Requests that reached Django, and pages that were kept."""

from .counting import counts

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)  # seconds; the alerts ask for 0.5 and 2.5
NO_ROUTE = "none"  # what no view answers: one name, whatever is asked for


def seen(method: str, route: str, status: int, seconds: float) -> None:
    """One request; `route` is a pattern of the site's, never an address."""
    if method not in ("GET", "HEAD", "POST"):
        method = "other"
    where = f'route="{_escaped(route or NO_ROUTE)}"'
    amounts = {f'requests_total{{method="{method}",{where},status="{status}"}}': 1}
    for top in BUCKETS:
        if seconds <= top:
            amounts[f'request_seconds_bucket{{{where},le="{top}"}}'] = 1
    amounts[f'request_seconds_bucket{{{where},le="+Inf"}}'] = 1
    amounts[f"request_seconds_count{{{where}}}"] = 1
    amounts[f"request_seconds_sum{{{where}}}"] = round(seconds, 6)
    counts.add(amounts)


def page(result: str) -> None:
    """ "hit" or "miss" of a page for everybody."""
    counts.add({f'kept_pages_total{{result="{result}"}}': 1})


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
