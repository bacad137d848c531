"""After whatever edit, every kept page is as if nothing were kept."""

import random

import pytest
from django.core.cache import cache

from page_cache.journal import changes
from page_cache.kept import parts
from tests.page_cache.asking import get
from tests.site.kept_pages.asking import is_held
from tests.site.kept_pages.edits import Edits

pytestmark = pytest.mark.django_db(transaction=True)


def _fresh(app, address):
    """The page as if nothing were ever kept."""
    parts.clear()
    cache.clear()
    return get(app, address)


def wrong_hits(site, addresses, steps, seed):
    """(edits of each wrong page, how many kept pages were looked at)."""
    pick, looked_at, wrong = random.Random(seed), 0, []  # noqa: S311  any will do
    edits, done = Edits(pick), []
    for address in addresses:
        get(site, address)
    while looked_at < steps:
        done.append(edits.any())
        held = [address for address in addresses if is_held(site, address)]
        for address in pick.sample(held, min(len(held), 6)):
            looked_at += 1
            kept = get(site, address)
            fresh = _fresh(site.app, address)
            if (kept.status, kept.body) != (fresh.status, fresh.body):
                wrong.append((address, done[-2:]))
        for address in pick.sample(addresses, 6):
            get(site, address)
    return wrong, looked_at


def test_no_kept_page_is_ever_wrong(site, addresses):
    """`make soak` looks at 2,000."""
    wrong, looked_at = wrong_hits(site, addresses, steps=200, seed=1)
    assert (wrong, looked_at >= 200) == ([], True)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 12))
def test_no_kept_page_is_wrong_in_long_runs(site, addresses, seed):
    wrong, looked_at = wrong_hits(site, addresses, steps=200, seed=seed)
    assert (wrong, looked_at >= 200) == ([], True)


def test_control_a_change_that_nobody_announces_is_a_wrong_hit(site, addresses, monkeypatch):
    monkeypatch.setattr(changes, "announce", lambda tags: None)
    wrong, _ = wrong_hits(site, addresses, steps=30, seed=1)
    assert wrong
