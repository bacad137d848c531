"""One problem of a guide, and the repair offered for it."""

from dataclasses import dataclass

KINDS = {
    "out": "Out of stock",
    "private": "Private product",
    "deleted": "Deleted product",
    "short": "Tape too short",
    "none": "No tape fits",
    "safety": "Safety checklist",
    "review": "Review is due",
    "alt": "Picture without text",
    "region": "Region without tape",
    "claim": "Medical claim",
    "held": "Held back",
}
SUBSTITUTE, UNPIN = "substitute", "unpin"


@dataclass(frozen=True)
class Trouble:
    """One thing to repair on a guide (`page_id`), a body region (`region_id`), or what `open_url`
    opens.

    `repair` is SUBSTITUTE (`product_id` by `substitute_id`), UNPIN, or empty: open it.
    """

    kind: str
    title: str
    words: str
    page_id: int | None = None
    region_id: int | None = None
    repair: str = ""
    repair_words: str = ""
    product_id: int | None = None
    substitute_id: int | None = None
    open_url: str = ""

    @property
    def kind_label(self) -> str:
        return KINDS[self.kind]
