"""Which kinds of tape give all strips of a guide. Plain: no database."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from shop.tape.fitting import covers
from shop.tape.packages import Package, StripNeed
from shop.tape.usual import KINDS


def code(kinds: Iterable[str]) -> str:
    """The spelling of a set of kinds: "precut+Y"."""
    return "+".join(kind for kind in KINDS if kind in kinds)


def codes_within(kinds: Iterable[str]) -> list[str]:
    """Every set that is part of these kinds, the empty one first."""
    known = [kind for kind in KINDS if kind in kinds]
    return [code(some) for n in range(len(known) + 1) for some in combinations(known, n)]


def smallest_sets(needs: Sequence[StripNeed], packages: Mapping[str, Package]) -> list[str]:
    """The sets of kinds that supply all the strips, in as many boxes as that takes, and of which
    none can be spared. `packages` holds a package of each kind; [""] if nothing is needed."""
    found: list[set[str]] = []
    for size in range(len(packages) + 1):
        for kinds in combinations(packages, size):
            enough = covers([(packages[kind], 1) for kind in kinds], needs)
            if enough and not any(one <= set(kinds) for one in found):
                found.append(set(kinds))
    return [code(kinds) for kinds in found]
