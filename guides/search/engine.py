"""Wagtail's search in the site's database, asked in plain words: on the site and in the admin."""

from modelsearch.backends import database

from .plain_queries import plain


class PlainWords:
    """Cleans every question at the one place that all of them pass through."""

    def _search(self, query_compiler_class, query, model_or_queryset, **kwargs):
        asked = plain(query)
        return super()._search(
            query_compiler_class, "" if asked is None else asked, model_or_queryset, **kwargs
        )


def SearchBackend(params):  # noqa: N802  the name that Wagtail looks for in this module
    """The backend of the database in use."""
    chosen = type(database.SearchBackend(params))
    return type(f"PlainWords{chosen.__name__}", (PlainWords, chosen), {})(params)
