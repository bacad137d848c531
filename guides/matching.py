"""A guide's cut list, and the products that suit it: its page, its answers and its kit ask here."""

from collections.abc import Sequence

from shop.tape.matching import Match, matches_for_needs

from .taping import CutLine, cut_lines_from_json, cut_list, strip_needs


def cut_lines(page, *, fresh: bool = False) -> list[CutLine]:
    """The guide's cut list as stored at its last save; `fresh` works it out anew, for a preview."""
    return cut_list(page.strips()) if fresh else cut_lines_from_json(page.cut_list)


def matches_for_guide(
    page, lines: Sequence[CutLine], regions, *, all_that_fit: bool = False
) -> list[Match]:
    """Products for these lines, best first: the guide's pinned ones, then its regions'; of them the
    first, or `all_that_fit` (shop.tape.matching)."""
    return matches_for_needs(
        strip_needs(lines),
        pinned_ids=[pin.product_id for pin in page.pinned.all()],
        region_ids=[region.pk for region in regions],
        color=lines[0].color if lines else "",
        all_that_fit=all_that_fit,
    )


def tape_among(matches: Sequence[Match], *, has_strips: bool) -> list[Match]:
    """The tape for a guide, whatever kit is asked for; of a guide without strips all its pins."""
    return [m for m in matches if m.can_supply or (m.pinned and (m.is_tape or not has_strips))]
