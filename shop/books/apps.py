from django.apps import AppConfig


class BooksConfig(AppConfig):
    """Whether sales add up, and what they came to: audit and revenue."""

    name = "shop.books"
    label = "books"
    verbose_name = "Books"
