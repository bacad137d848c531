"""Learns the weights of claims.reading.weighing: a linear support vector machine.

By dual coordinate descent (Hsieh and others, 2008): each judged sentence pulls the weights until
it lies on its side of zero by 1, and no farther than COST allows. The same sentences give the same
weights.
"""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

COST = 0.3  # how much a sentence may pull; more follows the list, less what its words share
ROUNDS = 30
SEEN = 2  # sentences that have a feature; what one alone has is chance
PAIR = 0.5  # a feature of two words or lists counts half: there are many
SMALLEST = 2  # hundredths; lighter ones are left out

Judged = tuple[Iterable[str], bool, float]  # features, whether a claim, how much it counts


def learn(judged: Sequence[Judged]) -> dict[str, int]:
    """{feature: hundredths}, by their names."""
    seen = Counter(one for features, _, _ in judged for one in set(features))
    names = sorted(one for one in seen if seen[one] >= SEEN)
    place = {name: at for at, name in enumerate(names)}
    size = [PAIR if " " in name and name[0] != "(" else 1.0 for name in names]
    rows = [
        (sorted(place[one] for one in features if one in place), 1 if claim else -1, 1 / counts)
        for features, claim, counts in judged
    ]
    weights = _descend(rows, size)
    hundredths = {name: round(100 * weights[at] * size[at]) for name, at in place.items()}
    return {name: one for name, one in hundredths.items() if abs(one) >= SMALLEST}


def _descend(rows: list[tuple[list[int], int, float]], size: list[float]) -> list[float]:
    weights, pulls = [0.0] * len(size), [0.0] * len(rows)
    lengths = [sum(size[at] ** 2 for at in features) for features, _, _ in rows]
    order = list(range(len(rows)))
    shuffled = random.Random(1)  # noqa: S311
    for _ in range(ROUNDS):
        shuffled.shuffle(order)
        for row in order:
            features, side, lax = rows[row]
            loose = lax / (2 * COST)
            beside = side * sum(weights[at] * size[at] for at in features) - 1
            pull = max(pulls[row] - (beside + loose * pulls[row]) / (lengths[row] + loose), 0.0)
            step = side * (pull - pulls[row])
            pulls[row] = pull
            if step:
                for at in features:
                    weights[at] += step * size[at]
    return weights


def shares(judged: Iterable[tuple[bool, bool]]) -> Mapping[bool, tuple[int, int]]:
    """{whether a claim: (found, all)} of (claim, found)."""
    counts = {True: [0, 0], False: [0, 0]}
    for claim, found in judged:
        counts[claim][0] += found
        counts[claim][1] += 1
    return {claim: (found, every) for claim, (found, every) in counts.items()}
