"""Answers to the forms that editors build: they belong to whoever gave the email."""

from datetime import datetime, timedelta

from django.db.models import QuerySet
from wagtail.contrib.forms.models import FormSubmission

KEPT = timedelta(days=400)  # as mails about orders are


def answers_of(user) -> QuerySet:
    """Those with the account's email as one whole answer. Text is searched first: which question
    asks for it, each form has its own way."""
    email = user.email.casefold()
    rows = FormSubmission.objects.filter(form_data__icontains=email).values_list("pk", "form_data")
    found = [pk for pk, said in rows if email and email in _words(said)]
    return FormSubmission.objects.filter(pk__in=found).order_by("pk")


def _words(said: dict) -> set[str]:
    return {value.strip().casefold() for value in said.values() if isinstance(value, str)}


def forget_answers(now: datetime) -> int:
    return FormSubmission.objects.filter(submit_time__lte=now - KEPT).delete()[0]
