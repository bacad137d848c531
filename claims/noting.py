"""Keeps a list of what is public and should not be: to find it reads every text of the site."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django_tasks import task
from wagtail.admin.admin_url_finder import AdminURLFinder

from claims.reading.rules import Level, Rulebook

from .book import rulebook
from .coverage import fields_of
from .models import PublicClaim
from .places import findings, public_rows


@task()
def note_all() -> None:
    """Enqueue it when a rule was changed: a text takes some milliseconds."""
    book = rulebook()
    found = [claim for row in public_rows() for claim in _claims(row, book)]
    with transaction.atomic():
        PublicClaim.objects.all().delete()
        PublicClaim.objects.bulk_create(found, batch_size=500)


def note_saved_row(sender: type[Model], instance: Model, **kwargs) -> None:
    """After a row is saved or deleted: whoever took a claim away need not wait for the list."""
    if not fields_of(sender):
        return
    listed = _listed(instance)
    if listed.exists():
        row = sender._base_manager.filter(pk=instance.pk).first()
        public = row is not None and getattr(row, "live", True)
        found = _claims(row, rulebook()) if public else []
        listed.delete()
        PublicClaim.objects.bulk_create(found)


def _listed(row: Model):
    kind = ContentType.objects.get_for_model(row)
    return PublicClaim.objects.filter(content_type=kind, object_id=str(row.pk))


def _claims(row: Model, book: Rulebook) -> list[PublicClaim]:
    return [
        PublicClaim(
            content_type=ContentType.objects.get_for_model(row),
            object_id=str(row.pk),
            title=str(row)[:255],
            place=one.place.label[:120],
            words=one.finding.words[:255],
            rewrite=one.finding.rewrite,
            edit_url=AdminURLFinder().get_edit_url(row) or "",
        )
        for one in findings(row, book)
        if one.finding.level == Level.STOP
    ]
