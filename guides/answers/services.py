"""Counts answers. Stores no personal data."""

from collections import Counter

from django.db import IntegrityError, transaction
from django.db.models import F

from guides.answers.models import AnswerCount, Verdict
from shop.tape.fitting import existing_titles

from .spans import most_people


def add_answer(guide, stayed: str, days: int, tape: str = "") -> None:
    """One more answer, and what all of them now come to. Two at once both count."""
    answer = {"guide_id": guide.pk, "stayed": stayed, "days": days, "tape": tape}
    with transaction.atomic():
        verdict = _locked_verdict(guide)
        if not _one_more(answer):
            AnswerCount.objects.create(**answer, count=1)
        _judge(verdict)


def reset_answers(guide) -> int:
    """Forget all answers to the guide; how many there were."""
    with transaction.atomic():
        verdict = _locked_verdict(guide)
        forgotten = verdict.answers
        AnswerCount.objects.filter(guide_id=guide.pk).delete()
        verdict.delete()
    return forgotten


def _locked_verdict(guide) -> Verdict:
    """The guide's row, kept from others until the end of the transaction."""
    rows = Verdict.objects.select_for_update()
    if not rows.filter(guide_id=guide.pk).exists():
        try:
            with transaction.atomic():
                Verdict.objects.create(guide_id=guide.pk)
        except IntegrityError:  # another answer made it
            pass
    return rows.get(guide_id=guide.pk)


def _one_more(answer: dict) -> int:
    return AnswerCount.objects.filter(**answer).update(count=F("count") + 1)


def _judge(verdict: Verdict) -> None:
    rows = list(AnswerCount.objects.filter(guide_id=verdict.guide_id))
    everybody, by_tape = Counter(), {}
    for row in rows:
        everybody[row.days] += row.count
        if row.tape.isdecimal():
            by_tape.setdefault(int(row.tape), Counter())[row.days] += row.count
    there = existing_titles(by_tape)
    named = {pk: days for pk, days in by_tape.items() if pk in there}
    verdict.answers = everybody.total()
    verdict.low, verdict.high = most_people(everybody) or (0, 0)
    verdict.product_id = min(named, key=lambda pk: (-named[pk].total(), pk), default=None)
    of_tape = named.get(verdict.product_id, Counter())
    verdict.tape_answers = of_tape.total()
    verdict.tape_low, verdict.tape_high = most_people(of_tape) or (0, 0)
    verdict.save()
