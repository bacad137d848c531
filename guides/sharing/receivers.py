"""Makes what links to a page show when it is published, and deletes the files with their row."""

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.signals import page_published

from guides.models import GuidePage, SharePicture
from guides.models.findable import SPEC

from .services import draw_share_picture, forget_files


@receiver(page_published, sender=GuidePage)
def guide_published(instance, **kwargs):
    transaction.on_commit(lambda: draw_share_picture.enqueue(instance.pk))


@receiver(page_published)
def social_picture_chosen(instance, **kwargs):
    """Its size is made here: no reader waits for it."""
    if chosen := getattr(instance, "social_picture", None):
        transaction.on_commit(lambda: chosen.get_rendition(SPEC))


@receiver(post_delete, sender=SharePicture)
def picture_deleted(instance, **kwargs):
    forget_files(instance)
