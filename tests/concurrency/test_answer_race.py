"""Answers in the same moment all count, and what they come to is of all of them."""

from functools import partial

import pytest

from guides.answers import services
from guides.answers.models import AnswerCount, Verdict
from tests.concurrency.at_once import at_once
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db(transaction=True)


def totals():
    return AnswerCount.objects.get().count, Verdict.objects.get().answers


def test_twenty_answers_at_once_are_twenty():
    guide = make_guide("stiff", strips=[{}])
    for _ in range(2):  # the first round also makes the rows
        at_once(*[partial(services.add_answer, guide, "yes", 3)] * 10)
    assert totals() == (20, 20)


def test_without_the_lock_the_verdict_forgets_answers(monkeypatch):
    """The control: counted all the same, and the sum is worked out from what was there before."""
    guide = make_guide("stiff", strips=[{}])
    services.add_answer(guide, "yes", 3)
    unlocked = lambda guide: Verdict.objects.get(guide_id=guide.pk)  # noqa: E731
    monkeypatch.setattr(services, "_locked_verdict", unlocked)

    def counted_elsewhere(answer):
        """Each answer of the control has its own row, so that nothing else makes them wait."""
        return AnswerCount.objects.create(**answer | {"days": next(days)}, count=1)

    days = iter(range(4, 10_000))
    monkeypatch.setattr(services, "_one_more", counted_elsewhere)
    for _ in range(10):
        at_once(*[partial(services.add_answer, guide, "yes", 3)] * 10)
    counted = sum(AnswerCount.objects.values_list("count", flat=True))
    assert (counted, Verdict.objects.get().answers < 101) == (101, True)
