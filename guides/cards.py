"""View data of guides, articles and regions for templates: plain values, no further queries."""

from dataclasses import dataclass

from django.utils.safestring import SafeString


def singular(name: str) -> str:
    """A region's name for one of a pair, in small letters: "shoulder", but "pelvis"."""
    words = name.lower()
    return words if words.endswith(("ss", "is", "us")) else words.removesuffix("s")


@dataclass(frozen=True)
class GuideCard:
    """`diagram` is SVG for the page itself, `diagram_url` the same as a file that browsers keep.
    `drawing_url` is for mails, which show no SVG; empty unless it was asked for."""

    title: str
    url: str
    minutes: int
    level: str
    level_label: str
    helper_needed: bool
    region: str
    strip_count: int
    diagram: SafeString
    lead: str = ""
    wear_text: str = ""
    drawing_url: str = ""
    diagram_url: str = ""


@dataclass(frozen=True)
class ArticleCard:
    title: str
    url: str
    lead: str
    minutes: int
    region: str


@dataclass(frozen=True)
class RegionRow:
    """A region in a list; `url` is None while it has no guide, so that nothing leads nowhere.
    `part` is its place on the figures, empty if it is none of theirs; then it may have `marks`,
    (x, y) on the figure of its view, in units of the drawing."""

    id: int
    name: str
    slug: str
    intro: str
    url: str | None
    group: str
    view: str
    guides: int
    articles: int
    part: str = ""
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def gist(self) -> str:
        """The first sentence of the introduction, for small places."""
        first, stop, _ = self.intro.partition(". ")
        return first + stop.strip()

    @property
    def one(self) -> str:
        """The name as it stands before a noun: "All 4 shoulder guides"."""
        return singular(self.name)


@dataclass(frozen=True)
class StripView:
    """A strip in words: "I-strip, 10 in / 25 cm", its path, its stretch in %."""

    text: str
    color: str
    color_name: str
    stretch: int
    path: str


@dataclass(frozen=True)
class StepView:
    number: int
    total: int
    title: str
    label: str
    text: SafeString
    short: str
    diagram: SafeString
    picture: object | None
    strips: tuple[StripView, ...]
