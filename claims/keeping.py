"""Sentences that were looked at and kept: with a reason, and until they read otherwise."""

import hashlib
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.log_actions import log

from claims.reading.findings import level_of
from claims.reading.rules import Level

from .book import rulebook
from .models import KeptSentence
from .places import Placed

LONGEST_REASON = KeptSentence._meta.get_field("reason").max_length


class NotKept(Exception):
    """Says in a sentence why the sentence is not kept."""


def keep(row: Model, sentence: str, reason: str, user) -> None:
    """Raises NotKept."""
    sentence, reason = " ".join(sentence.split()), " ".join(reason.split())
    if not reason:
        raise NotKept("Say why this sentence may stay.")
    if len(reason) > LONGEST_REASON:
        raise NotKept(f"A reason has at most {LONGEST_REASON} characters.")
    if level_of(sentence, rulebook()) != Level.LOOK:
        raise NotKept("This sentence cannot be kept: write it anew.")
    _, made = KeptSentence.objects.get_or_create(
        **_of(row),
        digest=digest(sentence),
        defaults={"sentence": sentence, "reason": reason, "kept_by": user},
    )
    if made:
        log(row, "claims.keep", user=user, data={"sentence": sentence, "reason": reason})


def without_kept(row: Model, found: Iterable[Placed]) -> list[Placed]:
    """Those that nobody kept; one query. A stop is never kept."""
    rows = KeptSentence.objects.filter(**_of(row)) if row.pk else KeptSentence.objects.none()
    kept = set(rows.values_list("digest", flat=True))
    return [
        one
        for one in found
        if one.finding.level == Level.STOP or digest(one.finding.sentence) not in kept
    ]


def digest(sentence: str) -> str:
    """The same with another gap or full stop."""
    return hashlib.sha256(" ".join(sentence.split()).rstrip(".!?").encode()).hexdigest()


def _of(row: Model) -> dict:
    return {"content_type": ContentType.objects.get_for_model(row), "object_id": str(row.pk)}
