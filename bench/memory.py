"""What memory the web processes hold after a mixture of requests.

    .venv/bin/python bench/memory.py http://127.0.0.1:8000 PID [--requests 500]

PID is gunicorn's first process, of a demo that production's settings serve, with its log-ins
(bench/desk_form.py says how). A third of the requests each: pages that anybody reads, searches and
carts, and an editor's desk. In MB: RSS counts pages of memory that processes share in each of
them, PSS divides them by their number, USS leaves them out.
"""

import argparse
import http.cookiejar
import re
import sys
import urllib.parse
import urllib.request
from itertools import cycle, islice
from pathlib import Path

PASSWORD = "stretch-and-hold-25"  # noqa: S105  the demo's
READ = ["/", "/guides/", "/guides/neck-after-desk-day/", "/body/", "/body/neck/", "/shop/"]
READ += ["/shop/original-precut_1/", "/articles/what-tape-can-and-cant-do/", "/sitemap.xml"]
ASKED = ["/search/?q=knee+{}", "/cart/", "/shop/?q=tape+{}", "/cart/badge/", "/newsletter/"]
DESK = [
    "/cms/",
    "/cms/pages/14/edit/",
    "/cms/pages/3/",
    "/cms/pages/search/?q=neck",
    "/cms/images/",
]
FIGURES = {"RSS": ("Rss",), "PSS": ("Pss",), "USS": ("Private_Clean", "Private_Dirty")}


class Visitor:
    """Keeps cookies that are for https: without TLS, a header says what a proxy would say."""

    def __init__(self, site: str):
        self.site = site
        policy = http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https"))
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar(policy))
        )
        self.opener.addheaders = [("X-Forwarded-Proto", "https"), ("Accept-Encoding", "gzip")]

    def ask(self, path: str, data: dict | None = None) -> bytes:
        body = urllib.parse.urlencode(data).encode() if data else None
        referer = {"Referer": self.site.replace("http://", "https://") + "/"}
        request = urllib.request.Request(self.site + path, body, referer)  # noqa: S310
        with self.opener.open(request) as answer:
            return answer.read()

    def log_in(self, email: str) -> None:
        self.opener.addheaders = [one for one in self.opener.addheaders if one[1] != "gzip"]
        html = self.ask("/account/login/?next=/cms/").decode()
        [token] = set(re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', html))
        fields = {"login": email, "password": PASSWORD, "csrfmiddlewaretoken": token}
        self.ask("/account/login/", fields | {"next": "/cms/"})


def memory(pid: int) -> dict[str, float]:
    """MB of the process, by the kernel."""
    told = dict(re.findall(r"^(\w+): +(\d+) kB", rollup(pid), re.MULTILINE))
    return {name: sum(int(told[one]) for one in parts) / 1024 for name, parts in FIGURES.items()}


def rollup(pid: int) -> str:
    return Path(f"/proc/{pid}/smaps_rollup").read_text()


def say(first: int, asked: int) -> None:
    below = Path(f"/proc/{first}/task/{first}/children").read_text()
    for kind, pid in [("first", first), *(("worker", int(one)) for one in below.split())]:
        words = ", ".join(f"{name} {value:5.1f}" for name, value in memory(pid).items())
        sys.stdout.write(f"after {asked:4} requests  {kind:6} {words} MB\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site")
    parser.add_argument("pid", type=int)
    parser.add_argument("--requests", type=int, default=500)
    given = parser.parse_args()
    visitor, editor = Visitor(given.site.rstrip("/")), Visitor(given.site.rstrip("/"))
    say(given.pid, 0)
    editor.log_in("editor@example.com")
    turns = zip(cycle(READ), cycle(ASKED), cycle(DESK), strict=False)
    for number, (read, asked, desk) in enumerate(islice(turns, given.requests // 3 + 1)):
        visitor.ask(read)
        visitor.ask(asked.format(number))
        editor.ask(desk)
    say(given.pid, given.requests)
