"""Hostile texts, and what reads a page as a browser does to see whether one of them lives."""

import json
import re
from html.parser import HTMLParser

MARK = "kx7q"  # in each payload: nothing of the site's own has it
PAYLOADS = (
    f"<script>{MARK}()</script>",
    f"<img src={MARK} onerror={MARK}()>",
    f"<svg {MARK} onload={MARK}()><a xlink:href=javascript:{MARK}()>x</a></svg>",
    f"<a href='javascript:{MARK}()'>a</a><a href='java&#10;script:{MARK}()'>b</a>",
    f"\" onmouseover={MARK}() {MARK}=\"' onfocus={MARK}() {MARK}='",
    f"</title></script></style></textarea>--><b {MARK}>",
    "{{ '" + MARK + "'|add:'run' }}{% debug %}",
)
SHORT = f"<b {MARK}>"  # where nothing longer fits: markup that should be text
LINK = f"javascript:{MARK}()"
ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcdoc"}
DATA = re.compile(r"json|template|importmap")
LIVE = re.compile(r"(javascript|vbscript|data:text/html)", re.IGNORECASE)
INVISIBLE = re.compile(r"[\x00-\x20]+")


def fitting(most: int | None, turn: int = 0) -> str:
    """All payloads in one text; else the one whose `turn` it is, or the short one."""
    for one in ("".join(PAYLOADS), PAYLOADS[turn % len(PAYLOADS)], SHORT):
        text = f"{one}{turn}"  # names must differ
        if most is None or len(text) <= most:
            return text
    raise ValueError(f"Nothing fits into {most} letters.")


def draft_of(text: str) -> str:
    """What a rich-text editor sends: the text, and a link to a script."""
    entities = {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": LINK}}}
    block = {
        "key": "a",
        "type": "unstyled",
        "depth": 0,
        "text": text,
        "inlineStyleRanges": [],
        "entityRanges": [{"offset": 0, "length": 5, "key": 0}],
    }
    return json.dumps({"blocks": [block], "entityMap": entities})


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.in_script = False

    def handle_starttag(self, tag, attrs):
        kind = dict(attrs).get("type") or ""
        self.in_script = tag == "script" and not DATA.search(kind)
        for name, value in attrs:
            plain = INVISIBLE.sub("", value or "")
            named = MARK in name or (name.startswith("on") and MARK in plain)
            linked = name in ADDRESSES and LIVE.match(plain) and MARK in plain
            if named or linked:
                self.found.append(f"<{tag} {name}={plain[:60]}>")

    def handle_endtag(self, tag):
        self.in_script = self.in_script and tag != "script"

    def handle_data(self, data):
        if self.in_script and MARK in data:
            self.found.append(f"<script>{data[:60]}")
        elif f"{MARK}run" in data:
            self.found.append(f"template: {data[:60]}")


def live(page: str) -> list[str]:
    """What of the hostile texts a browser would run, or take for markup."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    return sorted(set(reader.found))
