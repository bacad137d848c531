"""Static files as WhiteNoise serves them, compressed once: the desks' with less effort."""

from pathlib import Path

import brotli
from django.conf import settings
from whitenoise.compress import Compressor
from whitenoise.storage import CompressedManifestStaticFilesStorage

LESS = 5  # of brotli's 11: a twentieth of the time
# Folders that shoppers load from: ours, and the one library that our pages load.
SHOPPERS = {path.name for path in (settings.BASE_DIR / "static").iterdir()} | {"django_htmx"}


class QuickCompressor(Compressor):
    @staticmethod
    def compress_brotli(data):
        return brotli.compress(data, quality=LESS)


class EffortCompressor(Compressor):
    """Brotli's most for shoppers' files; LESS for some six hundred that only staff load."""

    def __init__(self, root, **options):
        super().__init__(**options)
        self.root, self.quick = Path(root), QuickCompressor(**options)

    def compress(self, path):
        folder, *rest = Path(path).relative_to(self.root).parts
        for_shoppers = folder in SHOPPERS or not rest
        return super().compress(path) if for_shoppers else self.quick.compress(path)


class StaticFiles(CompressedManifestStaticFilesStorage):
    def create_compressor(self, **options):
        return EffortCompressor(self.location, **options)
