"""The note above every page: kept in the cache, dropped when it or an offer changes."""

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from .models import ShopNote

KEY = "kt_site.shop_note"
SECONDS = 60 * 10  # an offer begins and ends by the clock, too


def shop_note() -> str:
    """The note; empty if there is none, or if it names a sum that no offer has."""
    note = cache.get(KEY)
    if note is None:
        row = ShopNote.objects.filter(live=True).order_by("-last_published_at", "-pk").first()
        note = row.shown if row else ""
        cache.set(KEY, note, SECONDS)
    return note


@receiver([post_save, post_delete], sender=ShopNote)
def forget(**kwargs):
    transaction.on_commit(lambda: cache.delete(KEY))


for _model in ("ConditionalOffer", "Condition", "Benefit", "Range"):
    post_save.connect(forget, sender=f"offer.{_model}")
    post_delete.connect(forget, sender=f"offer.{_model}")
