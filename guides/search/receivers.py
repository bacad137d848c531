"""Documents follow what they are made from, by a task once it is committed. What is written past
Django's signals is found by the nightly rebuild_search."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.apps import apps
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from guides.models import ArticlePage, GuidePage, RegionPage
from shop.regions.models import BodyRegion, RegionProduct

from .keeping import rebuild_all, refresh
from .models import Kind

_paused = False


@contextmanager
def paused() -> Iterator[None]:
    """What is saved here is in no document until `rebuild` has run. Not for threads."""
    global _paused
    _paused = True
    try:
        yield
    finally:
        _paused = False


def _refresh(kind: Kind, *pks: int) -> None:
    if _paused:
        return
    transaction.on_commit(lambda: refresh.enqueue(kind.value, list(pks)))


def _rebuild() -> None:
    if not _paused:
        transaction.on_commit(lambda: rebuild_all.enqueue())


def page_changed(instance, **kwargs) -> None:
    """A guide may be the first of its regions, or the last of those that it had: their pages come
    and go with it."""
    page = instance.specific_deferred
    if isinstance(page, GuidePage):
        _refresh(Kind.GUIDE, page.pk)
        _refresh(Kind.REGION, *BodyRegion.objects.values_list("pk", flat=True))
    elif isinstance(page, ArticlePage):
        _refresh(Kind.ARTICLE, page.pk)
    elif isinstance(page, RegionPage):
        _refresh(Kind.REGION, page.region_id)
    else:
        _refresh(Kind.PAGE, page.pk)


def many_changed(**kwargs) -> None:
    """Addresses, or who may read, of everything below a page."""
    _rebuild()


def product_changed(instance, **kwargs) -> None:
    _refresh(Kind.PRODUCT, getattr(instance, "parent_id", None) or instance.pk)


def part_of_product_changed(instance, **kwargs) -> None:
    product = instance.product
    if product is not None:
        product_changed(product)


def category_changed(instance, **kwargs) -> None:
    _refresh(Kind.CATEGORY, instance.pk)


def region_changed(instance, **kwargs) -> None:
    """Its name stands in the documents of its guides and articles."""
    if not kwargs.get("created"):
        _rebuild()


for signal in (page_published, page_unpublished):
    signal.connect(page_changed)
for signal in (page_slug_changed, post_page_move):
    signal.connect(many_changed)
for signal in (post_save, post_delete):
    signal.connect(many_changed, sender=PageViewRestriction)
    signal.connect(region_changed, sender=BodyRegion)
    signal.connect(part_of_product_changed, sender=RegionProduct)
    signal.connect(product_changed, sender=apps.get_model("catalogue", "Product"))
    signal.connect(category_changed, sender=apps.get_model("catalogue", "Category"))
    for name in ("catalogue.ProductAttributeValue", "catalogue.ProductCategory"):
        signal.connect(part_of_product_changed, sender=apps.get_model(name))
    signal.connect(part_of_product_changed, sender=apps.get_model("tape", "TapePackage"))
post_delete.connect(page_changed, sender=GuidePage)
post_delete.connect(page_changed, sender=ArticlePage)
