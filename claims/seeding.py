"""Brings the rules that come with the code into the database, and keeps what staff changed."""

import hashlib
from collections.abc import Mapping

from claims.reading.built_in import built_in


def load(rule_model, words_model) -> None:
    """Add what is missing, and renew what is as it was brought; as often as you like.

    A rule that staff edited stays as they wrote it. One that they do not want, they switch off:
    a rule that is deleted comes back.
    """
    rules, lists = built_in()
    for name, words in lists.items():
        _keep(words_model, {"name": name}, {"words": ", ".join(words)})
    for rule in rules:
        values = {
            "name": rule.name,
            "level": rule.level.value,
            "find": "\n".join(rule.find),
            "but_not": "\n".join(rule.but_not),
            "reason": rule.reason,
            "rewrite": rule.rewrite,
        }
        _keep(rule_model, {"key": rule.key}, values)


def load_migrated(apps, **kwargs) -> None:
    """After each `migrate`, so that rules which come with a new version are there."""
    try:
        models = apps.get_model("claims.ClaimRule"), apps.get_model("claims.ClaimWords")
    except LookupError:
        return  # migrated back, to before there were any
    load(*models)


def _keep(model, identity: Mapping[str, str], values: Mapping[str, str]) -> None:
    row = model.objects.filter(**identity).first() or model(**identity)
    untouched = row.pk is None or row.seeded == _digest(row, values)
    if not untouched:
        return
    for name, value in values.items():
        setattr(row, name, value)
    row.seeded = _digest(row, values)
    row.save()


def _digest(row, names) -> str:
    text = "\n\n".join(f"{name}: {getattr(row, name)}" for name in sorted(names))
    return hashlib.sha256(text.encode()).hexdigest()
