"""Words that are English: they may be unknown here, and are no mistakes."""

import gzip
from functools import cache, lru_cache
from importlib.resources import files

LIST = "resources/en.json.gz"  # of pyspellchecker, {word: how often}; see requirements.in


@lru_cache(4096)
def is_english(word: str) -> bool:
    return f'"{word}":' in _listed()


@cache
def _listed() -> str:
    """The file as it is: a set of its 160,000 words would take 18 MB in each process, and a
    search in the text takes less than a millisecond."""
    return gzip.decompress(files("spellchecker").joinpath(LIST).read_bytes()).decode()
