"""Long files first, so that no worker waits for another's last one; and which those were.

The ten that took longest are named at the end of a run: a saved second is easiest found there.
"""

from collections import defaultdict

from tests.shared_rows import rows_shared

SHOWN = 10
# Seconds of a test, about, by what its path begins with; the first that fits.
SECONDS = {
    "tests/site/test_demo.py": 4,
    "tests/site/kept_pages/test_never_wrong.py": 15,
    "tests/site/test_try_site.py": 5,
    "tests/site/test_query_counts.py": 2,
    "tests/shop/checkout/test_sales_machine.py": 5,
    "tests/shop/discounts/test_capped_sales_machine.py": 5,
    "tests/shop/discounts/test_sums_agree.py": 8,
    "tests/browser/test_bad_addresses.py": 0.2,
    "tests/browser/test_crawl.py": 6,
    "tests/browser/test_editor_journey.py": 12,
    "tests/browser/test_layout_": 8,
    "tests/concurrency/": 4,
    "tests/browser/": 2,
    "tests/guides/diagrams/": 0.05,
    "tests/": 0.15,
}
# Before the browser's, which have to wait until the demo is loaded.
FIRST = "tests/concurrency/"


def pytest_collection_modifyitems(items):
    """A file's tests stay together and in their order. Every worker sorts the same."""
    expected = defaultdict(float)
    for item in items:
        expected[_path(item)] += next(s for at, s in SECONDS.items() if _path(item).startswith(at))
    items.sort(key=lambda item: _place(item, expected[_path(item)]))


def _place(item, seconds):
    """Within a file, tests without the rows that others share (shared_rows.py) come first: nobody
    finds rows that it did not ask for."""
    return not _path(item).startswith(FIRST), -seconds, _path(item), rows_shared(item)


def _path(item):
    return item.nodeid.partition("::")[0]


def by_file(reports):
    """[(seconds, path)], longest first, of all phases of all tests."""
    seconds = defaultdict(float)
    for report in reports:
        seconds[report.nodeid.partition("::")[0]] += report.duration
    return sorted(((took, path) for path, took in seconds.items()), reverse=True)


def pytest_terminal_summary(terminalreporter):
    reports = [
        report
        for outcome in ("passed", "failed", "error", "")
        for report in terminalreporter.stats.get(outcome, [])
        if hasattr(report, "duration")  # a file that could not be collected has none
    ]
    slowest = by_file(reports)[:SHOWN]
    if slowest:
        terminalreporter.section("slowest files")
    for took, path in slowest:
        terminalreporter.line(f"{took:7.1f} s  {path}")
