"""Answers to the forms that editors build: they belong to whoever gave the email."""

import re
from datetime import datetime, timedelta

from django.db.models import QuerySet
from wagtail.contrib.forms.models import FormSubmission

TAKEN_OUT = "[email deleted]"
KEPT = timedelta(days=400)  # as mails about orders are


def answers_of(user) -> QuerySet:
    """Those with the account's email as one whole answer. Text is searched first: which question
    asks for it, each form has its own way."""
    email = user.email.casefold()
    rows = FormSubmission.objects.filter(form_data__icontains=email).values_list("pk", "form_data")
    found = [pk for pk, said in rows if email and email in _words(said)]
    return FormSubmission.objects.filter(pk__in=found).order_by("pk")


def take_out(email: str) -> int:
    """The address itself is taken out of answers that are not its own; how many had it."""
    found = re.compile(rf"(?<![\w.+-]){re.escape(email)}(?![\w-]|\.\w)", re.IGNORECASE)
    rows = FormSubmission.objects.filter(form_data__icontains=email) if email else ()
    changed = []
    for row in rows:
        said = {name: _without(found, value) for name, value in row.form_data.items()}
        if said != row.form_data:
            row.form_data = said
            changed.append(row)
    FormSubmission.objects.bulk_update(changed, ["form_data"], batch_size=500)
    return len(changed)


def _without(found: re.Pattern, value):
    return found.sub(TAKEN_OUT, value) if isinstance(value, str) else value


def _words(said: dict) -> set[str]:
    return {value.strip().casefold() for value in said.values() if isinstance(value, str)}


def forget_answers(now: datetime) -> int:
    return FormSubmission.objects.filter(submit_time__lte=now - KEPT).delete()[0]
