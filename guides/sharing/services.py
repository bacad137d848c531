"""Draws and keeps the pictures of a guide. A task, for it takes a good part of a second."""

import hashlib

from django.core.files.base import ContentFile
from django.db import transaction
from django_tasks import task

from guides.models import GuidePage, SharePicture

from .composing import COMPOSER, SQUARE, compose, compose_square, to_png


@task()
def draw_share_picture(guide_id: int) -> None:
    """Draw them, if the guide is there and what they show has changed. The old files go when the
    new ones are known. An address is never used twice: whoever fetched a picture may keep it."""
    guide = GuidePage.objects.filter(pk=guide_id).first()
    if guide is None:
        return
    digest = _digest(guide)
    kept = SharePicture.objects.filter(guide=guide).first()
    if kept and kept.digest == digest:
        return
    png = to_png(compose(guide.title, _facts(guide), guide.card_drawing))
    square = to_png(compose_square(guide.card_drawing), SQUARE, SQUARE)
    name = f"{guide.slug[:60]}-{digest}"
    with transaction.atomic():
        row = SharePicture.objects.select_for_update().filter(guide=guide).first()
        row = row or SharePicture(guide=guide)
        forget_files(row)
        row.digest = digest
        row.file.save(f"{name}.png", ContentFile(png), save=False)
        row.drawing.save(f"{name}-square.png", ContentFile(square), save=False)
        row.save()


def forget_files(row: SharePicture) -> None:
    """Delete the files that it has now, once the transaction is committed."""
    storage, names = row.file.storage, [file.name for file in (row.file, row.drawing) if file]
    for name in names:
        transaction.on_commit(lambda name=name: storage.delete(name))


def _digest(guide) -> str:
    text = "\n".join([str(COMPOSER), guide.title, _facts(guide), guide.card_drawing])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _facts(guide) -> str:
    strips = sum(line["count"] for line in guide.cut_list)
    words = [f"{guide.minutes} min", guide.get_level_display()]
    if strips:
        words.append(f"{strips} strip" if strips == 1 else f"{strips} strips")
    return "   ".join(words)
