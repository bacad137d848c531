from django.conf import settings
from django.core.cache import cache
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from kt_site.demo import (
    answers,
    articles,
    bought,
    catalog,
    guides,
    links,
    pages,
    people,
    regions,
    reset,
    sales,
    selling,
)


class Command(BaseCommand):
    help = "Loads the demo: products, regions, guides, articles. Loading twice changes nothing."

    def add_arguments(self, parser):
        parser.add_argument(
            "--reset", action="store_true", help="empty it first, then load it anew"
        )

    def handle(self, *args, reset, **options):
        if not settings.IS_DEMO:
            raise CommandError("IS_DEMO is false: this shop is real, and the demo stays out of it.")
        with transaction.atomic():
            self._load(reset)
        cache.clear()

    def _load(self, start_over: bool):
        if start_over:
            self.stdout.write("Emptying the demo ...")
            reset.empty()
        for words, load in (
            ("Products and pictures", catalog.load),
            ("Body regions", regions.load),
            ("Shipping, voucher, offer", selling.load),
            ("Taping guides", guides.load),
            ("Articles and front page", articles.load),
            ("Help pages", pages.load),
            ("Short links", links.load),
            ("Answers", answers.load),
            ("Demo figures", sales.load),
        ):
            self.stdout.write(f"{words} ...")
            load()
        if settings.SHOW_DEMO_LOGINS:
            self.stdout.write("Log-ins ...")
            people.load()
            bought.load()
