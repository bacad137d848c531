"""A part in Django's cache would hide from pages which tables it came from."""

import re
from pathlib import Path

from django.conf import settings

READS = re.compile(r"cache\.(get|get_or_set|get_many)\(")


def test_no_page_keeps_a_part_in_djangos_cache():
    files = [
        path
        for root in ("kt_site", "guides", "shop")
        for path in (Path(settings.BASE_DIR) / root).rglob("*.py")
    ]
    assert len(files) > 300
    asking = {path.name for path in files if READS.search(path.read_text("utf-8"))}
    no_pages = {"health.py", "limits.py", "at_size.py"}  # a probe, counters, what staff look at
    assert asking == no_pages, "use page_cache.kept.kept"
