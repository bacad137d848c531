"""Listens to Oscar and Wagtail: each upload finds its way into the one picture library."""

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from oscar.core.loading import get_model
from wagtail.images import get_image_model

from . import services


@receiver(post_save, sender=get_model("catalogue", "ProductImage"))
def product_image_saved(sender, instance, raw=False, **kwargs):
    if not raw:
        services.adopt_product_image(instance)


@receiver(post_save, sender=get_image_model())
def library_image_saved(sender, instance, created, raw=False, **kwargs):
    if raw:
        return
    if not created:
        services.tell_product_images(instance)
    transaction.on_commit(lambda: services.make_renditions.enqueue(instance.pk))
