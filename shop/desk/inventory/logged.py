"""How the site's history says what changed on the shelf."""

from wagtail.log_actions import LogFormatter

WORDS = {"price": "Price", "compare_price": "Compare-at price", "stock": "Pieces on hand"}


def register_log_actions(actions) -> None:
    """A formatter for each: Wagtail prints a function that is given as the text, and never calls
    it."""
    for field, words in WORDS.items():
        actions.register_action(f"shop.{field}")(_formatter(field, words))


def _formatter(field: str, words: str) -> type[LogFormatter]:
    class Changed(LogFormatter):
        label = f"Change {words.lower()}"

        def format_message(self, log_entry):
            old, new = (_figure(field, log_entry.data.get(key)) for key in ("old", "new"))
            return f"{words}: {old} → {new}"

    return Changed


def _figure(field: str, figure: str | None) -> str:
    if figure is None:
        return "none"
    return figure if field == "stock" else f"${figure}"
