"""What is wrong with the tape of guides: out, private, deleted, too short, or none at all."""

from dataclasses import dataclass

from guides.taping import cut_lines_from_json, strip_needs
from shop.tape.fitting import (
    Fitting,
    Wanted,
    covers,
    covers_now,
    existing_titles,
    fittings_for_many,
)

from .trouble import SUBSTITUTE, UNPIN, Trouble


def tape_troubles(pages: list, by_region: dict) -> dict[int, list[Trouble]]:
    """{page id: its troubles}, in a bounded number of queries. Each page knows `published_pins`,
    the inline rows of its live revision."""
    wanted = {page.pk: _wanted(page) for page in pages}
    titles = existing_titles(pk for page in pages for pk in _pins(page))
    fittings = fittings_for_many(wanted, by_region)
    # Guides that want the same are looked at once: of thousands many do.
    supplies = {one: _Supply.of(one, fittings[pk]) for pk, one in wanted.items()}
    return {
        page.pk: _tape_of_one(page, wanted[page.pk], supplies[wanted[page.pk]], titles)
        for page in pages
    }


@dataclass(frozen=True)
class _Supply:
    """What there is of what guides want: the public products, the pinned tape, the first that is
    ready; whether the pins, and all, cover the strips, and do so with what is in stock."""

    shown: frozenset[int]
    pins: list[Fitting]
    ready: Fitting | None
    pins_cover: tuple[bool, bool]
    all_cover: tuple[bool, bool]

    @classmethod
    def of(cls, wanted: Wanted, fittings: list[Fitting]) -> "_Supply":
        pins = [one for one in fittings if one.pinned and one.boxes]
        pinned, every = ([box for one in some for box in one.boxes] for some in (pins, fittings))
        needs = wanted.needs
        return cls(
            frozenset(one.product_id for one in fittings),
            pins,
            next((one for one in fittings if one.ready), None),
            (covers(pinned, needs), covers_now(pinned, needs)),
            (covers(every, needs), covers_now(every, needs)),
        )


def _wanted(page) -> Wanted:
    return Wanted(
        tuple(strip_needs(cut_lines_from_json(page.cut_list))),
        tuple(pin.product_id for pin in page.pinned.all()),
        tuple(region.pk for region in page.regions.all()),
    )


def _pins(page) -> list[int]:
    """The products pinned when the page was published: deleting one takes its row away, and leaves
    it in what was published."""
    pinned = [pin.product_id for pin in page.pinned.all()]
    published = [pin["product"] for pin in page.published_pins or [] if pin.get("product")]
    return list(dict.fromkeys([*pinned, *published]))


def _tape_of_one(page, wanted: Wanted, supply: _Supply, titles: dict) -> list[Trouble]:
    of_guide = {"title": page.title, "page_id": page.pk}
    found = _of_pins(page, wanted, supply.shown, titles, of_guide)
    return found + (_of_strips(supply, of_guide) if wanted.needs else [])


def _of_pins(page, wanted: Wanted, shown: frozenset, titles: dict, of_guide: dict) -> list[Trouble]:
    found = []
    for pk in _pins(page):
        if pk not in titles:
            found.append(_unpin("deleted", pk, "A product put first here was deleted.", of_guide))
        elif pk in wanted.pinned_ids and pk not in shown:
            words = f"{titles[pk]}, put first here, is private: nobody sees it."
            found.append(_unpin("private", pk, words, of_guide))
    return found


def _of_strips(supply: _Supply, of_guide: dict) -> list[Trouble]:
    """As the guide's panel looks for tape: first among the pins together, then among all."""
    found = []
    pins, ready = supply.pins, supply.ready
    covered, covered_now = supply.pins_cover
    if pins and not covered:
        words = f"{pins[0].title}, put first here, cannot supply the cut list."
        found.append(_instead("short", pins[0], ready, words, of_guide))
    elif pins and not covered_now:
        out = next((one for one in pins if not one.pieces), pins[0])
        short = "has too few left for one taping" if out.pieces else "is out of stock"
        words = f"{out.title}, put first here, {short}."
        found.append(_instead("out", out, ready, words, of_guide))
    covered, covered_now = supply.all_cover
    if not covered:
        found.append(Trouble("none", words="No tape of its regions covers its strips.", **of_guide))
    elif not covered_now and not any(one.kind == "out" for one in found):
        words = "Every tape that covers its strips is out of stock."
        found.append(Trouble("out", words=words, **of_guide))
    return found


def _unpin(kind: str, pk: int, words: str, of_guide: dict) -> Trouble:
    return Trouble(
        kind, words=words, repair=UNPIN, repair_words="Unpin it", product_id=pk, **of_guide
    )


def _instead(kind: str, pin: Fitting, ready: Fitting | None, words: str, of_guide: dict) -> Trouble:
    """Pin the best tape that is in stock and fits; without one, what does not fit is unpinned, and
    what is out of stock may stay."""
    if ready is None:
        return (
            _unpin(kind, pin.product_id, words, of_guide)
            if kind == "short"
            else Trouble(kind, words=f"{words} Nothing else in stock takes its place.", **of_guide)
        )
    return Trouble(
        kind,
        words=f"{words} {ready.title} can take its place.",
        repair=SUBSTITUTE,
        repair_words="Substitute",
        product_id=pin.product_id,
        substitute_id=ready.product_id,
        **of_guide,
    )
