"""The English stems of snowballstemmer. Its own door loads all its languages, 10 MB of each process
(docs/adr/0046): here a package without that door leads to the same files."""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

_NAME = f"{__name__}_of_snowball"
_files = find_spec("snowballstemmer")
_package = ModuleType(_NAME)
_package.__path__ = _files.submodule_search_locations
sys.modules[_NAME] = _package

EnglishStemmer = import_module(f"{_NAME}.english_stemmer").EnglishStemmer
