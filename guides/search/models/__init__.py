from .days import SearchDay
from .documents import Kind, SearchCode, SearchDocument, SearchStart, SearchWord
from .terms import SearchTerm

__all__ = [
    "Kind",
    "SearchCode",
    "SearchDay",
    "SearchDocument",
    "SearchStart",
    "SearchTerm",
    "SearchWord",
]
