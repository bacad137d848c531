"""The search index and the references of much at once, instead of row by row."""

from contextlib import contextmanager
from io import StringIO

from django.core.management import call_command
from django.db.models.signals import post_save
from django_tasks import task
from modelsearch import index
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from guides.search.keeping import rebuild_all
from guides.search.receivers import paused


@contextmanager
def without_indexing():
    """What is saved here is in no index until `index_all` has run. Not for threads: it takes
    the listeners away from the whole process."""
    models = list(index.get_indexed_models())
    heard = [m for m in models if post_save.disconnect(post_save_signal_handler, sender=m)]
    try:
        with disable_reference_index_auto_update(), paused():
            yield
    finally:
        for model in heard:
            post_save.connect(post_save_signal_handler, sender=model)


@task(priority=10)
def index_for_search() -> None:
    """Everything, before other tasks: until then the search finds nothing."""
    call_command("wagtail_update_index", verbosity=0, stdout=StringIO())


@task(priority=5)
def index_references() -> None:
    """Where each picture and page is used. Rows that are right stay as they are."""
    for model in ReferenceIndex.tracked_models:
        if ReferenceIndex.is_indexed(model):
            for row in model.objects.order_by("pk"):
                ReferenceIndex.create_or_update_for_object(row)


def index_all() -> None:
    rebuild_all.enqueue()
    index_for_search.enqueue()
    index_references.enqueue()
