"""Steps and strips as guides.diagrams takes them."""

I_STRIP = {
    "shape": "I",
    "length_cm": 25,
    "width_cm": 5,
    "from": ["shoulder-tip-left"],
    "to": ["mid-back"],
    "stretch": 25,
    "color": "blue",
    "bend": 0,
    "split": None,
    "begins": "end",
    "rub": "along",
}


def step(*strips, figure="upper-back-neck", **changes):
    moves = {"rub": False, "plumb": [], "moves": [], "flip": False, "frame": None}
    return moves | {"figure": figure, "strips": list(strips)} | changes


def between(start, end, length_cm, **changes):
    ends = {"from": [start], "to": [end] if isinstance(end, str) else end}
    return I_STRIP | ends | {"length_cm": length_cm} | changes
