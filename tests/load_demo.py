"""Loads the demo for a run of tests: the same rows, with pictures that are quick to write.

Their bytes are nobody's business but the browser's, which shows them all. Writing them small took
most of the time of loading, and every change of the code loads it anew.
"""

import django
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from willow.image import WebPImageFile
from willow.plugins.pillow import PillowImage

if not apps.ready:
    django.setup()

from shop.pictures import services
from shop.pictures.avif import QuickAvif

QUICKEST_AVIF, QUICKEST_WEBP = 10, 0  # of libavif's speeds, and of libwebp's methods


class NoTask:
    @staticmethod
    def enqueue(*args):
        """Pages show the one size that every picture has, as long as a worker is not done."""


def save_as_webp(self, f, quality=80, lossless=False, apply_optimizers=True):
    self.image.save(f, "WEBP", quality=quality, method=QUICKEST_WEBP)
    return WebPImageFile(f)


def main():
    QuickAvif.speed = property(lambda self: QUICKEST_AVIF, lambda self, asked: None)
    PillowImage.save_as_webp = save_as_webp
    if connection.vendor == "sqlite":  # for journeys only, none of which is about pictures
        services.make_renditions = NoTask
    call_command("load_demo")


if __name__ == "__main__":
    main()
