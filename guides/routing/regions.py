"""A region's address may change: its landing page goes along, and the old address leads to the new
one, whether or not there is such a page, and whoever changed it."""

from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from wagtail.contrib.redirects.models import Redirect

from guides.models import RegionPage
from shop.regions.models import BodyRegion


@receiver(pre_save, sender=BodyRegion)
def remember_address(instance, **kwargs):
    before = BodyRegion.objects.filter(pk=instance.pk).values_list("slug", flat=True).first()
    instance.moved_from = before if before and before != instance.slug else ""


@receiver(post_save, sender=BodyRegion)
def follow_region(instance, **kwargs):
    if not getattr(instance, "moved_from", ""):
        return
    old, new = f"/body/{instance.moved_from}/", instance.get_absolute_url()
    pages = list(RegionPage.objects.filter(region=instance))
    for page in pages:
        page.save()  # takes the slug from the region; Wagtail redirects the old address of it
    Redirect.objects.filter(old_path=Redirect.normalise_path(new)).delete()  # something is there
    Redirect.objects.filter(redirect_link=old).update(redirect_link=new)  # one step, not two
    if not any(page.live for page in pages):
        Redirect.objects.update_or_create(
            old_path=Redirect.normalise_path(old),
            site=None,
            defaults={"redirect_link": new, "redirect_page": None, "is_permanent": True},
        )
    instance.moved_from = ""
