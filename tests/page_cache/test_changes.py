"""Positions: what was read before a change is never kept after it."""

from page_cache.changes import EVERY, Changes, NoChannel
from page_cache.reads import ALL


class Others:
    """A channel whose other processes are played by the test."""

    connected = True

    def __init__(self):
        self.waiting, self.sent, self.asked = [], [], 0

    def fetch(self):
        self.asked += 1
        tags, self.waiting = self.waiting, []
        return tags

    def send(self, tags):
        self.sent.append(set(tags))


def kept(changes, position, *tags):
    done = []
    changes.keep_if_unchanged(position, tags, lambda: done.append(1))
    return bool(done)


def test_what_changed_after_the_position_is_not_kept():
    changes = Changes(NoChannel())
    before = changes.position
    changes.announce({"a"})
    after = changes.position
    assert not kept(changes, before, "a", "b")
    assert kept(changes, before, "b")
    assert kept(changes, after, "a", "b")


def test_change_of_everything():
    changes = Changes(NoChannel())
    before = changes.position
    changes.announce({ALL})
    assert not kept(changes, before)
    assert kept(changes, changes.position, "a")


def test_so_many_changes_that_some_are_forgotten(monkeypatch):
    monkeypatch.setattr("page_cache.changes.REMEMBERED", 3)
    changes = Changes(NoChannel())
    changes.announce({"a"})
    before = changes.position
    changes.announce({"b", "c"})
    assert kept(changes, before, "a")
    changes.announce({"d"})  # the fourth: none is known one by one any more
    assert not kept(changes, before, "a")
    assert kept(changes, changes.position, "a", "d")


def test_listeners_hear_own_changes_and_those_of_others():
    others, now = Others(), [0.0]
    changes = Changes(others, clock=lambda: now[0])
    heard = []
    changes.listeners.append(heard.append)
    changes.announce({"own"})
    others.waiting = ["theirs", "too"]
    changes.catch_up()
    assert heard == [{"own"}, {"theirs", "too"}]
    assert others.sent == [{"own"}]


def test_others_are_asked_at_most_every_quarter_of_a_second():
    others, now = Others(), [0.0]
    changes = Changes(others, clock=lambda: now[0])
    for seconds in (0, 0.1, EVERY - 0.01, EVERY, EVERY + 0.1):
        now[0] = seconds
        changes.catch_up()
    assert others.asked == 2


def test_change_of_another_process_before_the_position_was_known():
    """Committed by another process, not heard of yet, while a page was read here."""
    others, now = Others(), [0.0]
    changes = Changes(others, clock=lambda: now[0])
    changes.catch_up()
    position = changes.position
    others.waiting = ["a"]
    now[0] = 1.0
    changes.catch_up()
    assert not kept(changes, position, "a")
