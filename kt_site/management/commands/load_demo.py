from django.conf import settings
from django.core.cache import cache
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from wagtail.images import get_image_model

from kt_site.demo import (
    answers,
    articles,
    bought,
    catalog,
    guides,
    links,
    notes,
    pages,
    people,
    regions,
    sales,
    search,
    selling,
    waiting,
)
from kt_site.demo.reset import empty
from kt_site.indexing import index_all, without_indexing
from kt_site.progress import Progress
from shop.pictures.services import make_fallbacks

STEPS = (
    ("Products and pictures", catalog.load),
    ("Body regions", regions.load),
    ("Shipping, voucher, offer", selling.load),
    ("Safety notes", notes.load),
    ("Taping guides", guides.load),
    ("Articles and front page", articles.load),
    ("Help pages", pages.load),
    ("Short links", links.load),
    ("Words of the search", search.load),
    ("Answers", answers.load),
    ("Demo figures", sales.load),
)
LOG_INS = (("Log-ins", people.load), ("An order", bought.load), ("Orders that wait", waiting.load))


class Command(BaseCommand):
    help = "Loads the demo: products, regions, guides, articles. Loading twice changes nothing."

    def add_arguments(self, parser):
        parser.add_argument(
            "--reset", action="store_true", help="empty it first, then load it anew"
        )

    def handle(self, *args, reset, **options):
        if not settings.IS_DEMO:
            raise CommandError("IS_DEMO is false: this shop is real, and the demo stays out of it.")
        self.stdout.ending = ""  # a bar moves within its line
        with transaction.atomic():
            if reset:
                self.stdout.write("Emptying the demo ...\n")
                empty()
            self._load()
        cache.clear()

    def _load(self):
        steps = STEPS + (LOG_INS if settings.SHOW_DEMO_LOGINS else ())
        progress = Progress("Loading the demo", len(steps), self.stdout)
        with without_indexing():
            for done, (words, load) in enumerate(steps):
                progress.at(done, words)
                load()
        progress.end()
        pictures = Progress("Making its pictures", get_image_model().objects.count(), self.stdout)
        make_fallbacks(lambda made, total: pictures.at(made + pictures.total - total))
        pictures.end()
        index_all()
