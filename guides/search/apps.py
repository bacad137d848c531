from django.apps import AppConfig


class SearchConfig(AppConfig):
    """One ranked answer over guides, articles, tape, regions, categories and help pages."""

    name = "guides.search"
    label = "site_search"
    verbose_name = "Search"

    def ready(self):
        from . import receivers  # noqa: F401  it connects itself
