"""A guide's buying panel: its cut list, the editor's pick or the cheapest, and optional extras."""

from dataclasses import dataclass, field, replace

from guides.matching import cut_lines, matches_for_guide, tape_among
from guides.taping import CutLine, strip_needs
from shop.catalog.cards import ProductCard
from shop.catalog.selectors import with_pictures
from shop.tape.answers import DAYS, WORDS, Answers
from shop.tape.kits.card import KitCard, cheaper_kit, kit_for_needs, with_pictures_of
from shop.tape.matching import SHELF, Match, lists_more

TAPINGS, MOST_TAPINGS = 3, 10  # asked for at first, and at most


@dataclass(frozen=True)
class Asked:
    """What a shopper asks of a guide's panel: for how many tapings, and of which tape."""

    tapings: int = TAPINGS
    typed: str = str(TAPINGS)
    error: str = ""
    answers: Answers = field(default_factory=Answers)

    def kept_in(self, url: str) -> str:
        """The address with the number in it, unless it is the usual one."""
        if self.tapings == TAPINGS:
            return url
        return f"{url}{'&' if '?' in url else '?'}tapings={self.tapings}"

    @classmethod
    def of(cls, request) -> "Asked":
        """From the address (`?tapings=5`) and the visit's answers. Nonsense means the default, and
        `error` says so."""
        text = request.GET.get("tapings", str(TAPINGS)).strip()
        answers = Answers.of_visit(request.COOKIES)
        if text.isascii() and text.isdigit() and 1 <= int(text[:4]) <= MOST_TAPINGS:
            return cls(int(text), text, "", answers)
        return cls(TAPINGS, text[:4], f"Enter a number from 1 to {MOST_TAPINGS}.", answers)


@dataclass(frozen=True)
class Need:
    """What a guide's panel shows. `kit` is what to buy, and `cheaper` the least money that covers
    the strips once, where that is less. Without a kit nothing on hand covers the strips; then
    `match` is the tape to wait for, if there is one, and the region's shop is where to look.
    `tape` is all tape for the guide, `others` up to three besides the kit's."""

    page_id: int
    cut_list: tuple[CutLine, ...]
    kit: KitCard | None
    cheaper: KitCard | None
    match: Match | None
    tape: tuple[Match, ...]
    others: tuple[Match, ...]
    extras: tuple[ProductCard, ...]
    asked: Asked
    region_shop_url: str = "/shop/"
    region_name: str = "body"
    most_tapings: int = MOST_TAPINGS
    questions: tuple[tuple[str, str], ...] = tuple(
        (key, words) for key, words in WORDS.items() if key not in DAYS
    )
    days: tuple[tuple[str, str], ...] = tuple((key, WORDS[key]) for key in DAYS)


def need(page, regions, asked: Asked | None = None, *, fresh: bool = False) -> Need:
    """What the guide takes and what to buy for it; `fresh` reads the steps anew, for a preview."""
    asked = asked or Asked()
    lines = cut_lines(page, fresh=fresh)
    matches = matches_for_guide(page, lines, regions)
    kit, cheaper = _kits(lines, asked, matches)
    if lines and not (kit and kit.as_wished) and lists_more(region.pk for region in regions):
        matches = matches_for_guide(page, lines, regions, all_that_fit=True)
        kit, cheaper = _kits(lines, asked, matches)
    region = regions[0] if regions else None
    return Need(
        page_id=page.pk,
        cut_list=tuple(lines),
        cheaper=cheaper,
        extras=tuple(_extras(matches) if lines else ()),
        asked=asked,
        **_pictured(matches, kit, **_tape(matches, [kit, cheaper], bool(lines))),
        **_where(region),
    )


def _kits(lines, asked: Asked, matches) -> tuple[KitCard | None, KitCard | None]:
    """What to buy, and the least money that covers the strips once, if that is less."""
    strips = strip_needs(lines)
    wish = {"materials": asked.answers.materials, "color": lines[0].color if lines else ""}
    kit = kit_for_needs(strips, asked.tapings, matches, **wish)
    return kit, cheaper_kit(strips, kit, matches, **wish) if kit else None


def _pictured(matches, kit: KitCard | None, *, match: Match | None, **tape) -> dict:
    """Pictures of what the panel shows with one: the kit, or without it the tape to wait for."""
    if kit:
        bought = {item.product_id for item in kit.items}
        cards = [m.card for m in matches if m.card.product_id in bought]
        kit = with_pictures_of(kit, with_pictures(cards))
    elif match:
        match = replace(match, card=with_pictures([match.card])[0])
    return {"kit": kit, "match": match, **tape}


def _where(region) -> dict:
    if region is None:
        return {}
    return {"region_shop_url": f"/shop/?region={region.slug}", "region_name": region.name}


def _extras(matches) -> list:
    """What the editor put beside the tape: wipes, oil. Only what can be bought now."""
    cards = [match.card for match in matches if match.pinned and not match.is_tape]
    return [card for card in cards if card.stock.code != "out" and card.price is not None]


def _tape(matches, kits, has_strips: bool) -> dict:
    """All tape for the guide, the one to name where there is no kit, and three others that cover
    it: or, where none does, what there is for its regions."""
    tape = tape_among(matches, has_strips=has_strips)
    fits = [m for m in tape if m.can_supply] if has_strips else tape
    best = next((m for m in fits if m.card.stock.code != "out"), None) or next(iter(fits), None)
    shown = {item.product_id for kit in kits if kit for item in kit.items}
    shown = shown or {best and best.card.product_id}
    others = fits if shown != {None} else [m for m in matches if m.is_tape]
    others = [m for m in others if m.card.product_id not in shown] if has_strips else []
    tape = [
        m for place, m in enumerate(tape) if place < SHELF or m.pinned or m.card.product_id in shown
    ]
    return {"tape": tuple(tape), "match": best, "others": tuple(others[:3])}
