"""Draws and keeps the picture of a guide's links. A task, for it takes a good part of a second."""

import hashlib

from django.core.files.base import ContentFile
from django.db import transaction
from django_tasks import task

from guides.models import GuidePage, SharePicture

from .composing import COMPOSER, compose, to_png


@task()
def draw_share_picture(guide_id: int) -> None:
    """Draw it, if the guide is there and what it shows has changed. The old file goes when the new
    one is known. An address is never used twice: whoever fetched a picture may keep it."""
    guide = GuidePage.objects.filter(pk=guide_id).first()
    if guide is None:
        return
    digest = _digest(guide)
    kept = SharePicture.objects.filter(guide=guide).first()
    if kept and kept.digest == digest:
        return
    png = to_png(compose(guide.title, _facts(guide), guide.card_drawing))
    with transaction.atomic():
        row = SharePicture.objects.select_for_update().filter(guide=guide).first()
        row = row or SharePicture(guide=guide)
        old = row.file.name if row.pk else ""
        row.digest = digest
        row.file.save(f"{guide.slug[:60]}-{digest}.png", ContentFile(png), save=False)
        row.save()
        if old:
            storage = row.file.storage
            transaction.on_commit(lambda: storage.delete(old))


def _digest(guide) -> str:
    text = "\n".join([str(COMPOSER), guide.title, _facts(guide), guide.card_drawing])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _facts(guide) -> str:
    strips = sum(line["count"] for line in guide.cut_list)
    words = [f"{guide.minutes} min", guide.get_level_display()]
    if strips:
        words.append(f"{strips} strip" if strips == 1 else f"{strips} strips")
    return "   ".join(words)
