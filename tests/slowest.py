"""Says at the end of a run which files took longest: where a saved second is easiest to find."""

from collections import defaultdict

SHOWN = 10


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
    ]
    slowest = by_file(reports)[:SHOWN]
    if slowest:
        terminalreporter.section("slowest files")
    for took, path in slowest:
        terminalreporter.line(f"{took:7.1f} s  {path}")
