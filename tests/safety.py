"""Most tests publish guides for something else: with one strip, without a reviewer. For them the
safety rules are off; `pytest.mark.safety` switches them on, as they are on the site."""

from contextlib import contextmanager
from unittest.mock import patch

import pytest


def _off(name, answer):
    return patch(name, lambda *args, **kwargs: answer)


@pytest.fixture(autouse=True)
def safety_rules(request):
    if request.node.get_closest_marker("safety"):
        yield
        return
    with no_safety_rules():
        yield


@contextmanager
def no_safety_rules():
    with (
        _off("guides.models.safety.findings", []),
        _off("guides.models.safe_form.findings", []),
        _off("guides.models.notes.missing", {}),
        patch("guides.attention.finding.safety_troubles", _no_troubles),
    ):
        yield


def _no_troubles(pages, described):
    return {page.pk: [] for page in pages}
