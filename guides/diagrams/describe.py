"""The text alternative of a diagram: the same facts in words."""

from collections.abc import Sequence

from guides.diagrams.figures import Figure, place_words
from guides.diagrams.scene import Place, Scene, Strip
from shop.tape.sizes import length_text


def describe(scene: Scene) -> str:
    """The text equivalent of a drawing, made from its data alone."""
    sentences = [view_words(scene)]
    for count, strip in scene.numbered:
        sentences.append(f"Strip {count}, {_strip_words(scene, strip)}.")
    done = [_short_words(scene, strip) for strip in scene.strips if strip.done]
    if done:
        sentences.append(f"Already on: {'; '.join(done)}.")
    if scene.plumb:
        names = [_place(scene, place) for place in scene.plumb.places]
        through = f"A dotted plumb line runs through {names[0]}"
        sentences.append(f"{through}; rings mark {listed(names)}." if names[1:] else f"{through}.")
    for arrow in scene.arrows:
        ends = f"{_place(scene, arrow.start)} to {_place(scene, arrow.end)}"
        word = "A rubbing arrow runs" if arrow.kind == "rub" else "An arrow points"
        sentences.append(f"{word} from {ends}.")
    if scene.rub and scene.strips:
        sentences.append(f"Arrows show rubbing {_rubbing(scene)}.")
    return " ".join(sentences)


def view_words(scene: Scene) -> str:
    """What the figure shows: "Side view of the left shoulder."."""
    fig = scene.close_up
    title = fig.title[:1].lower() + fig.title[1:]
    if scene.flip:
        title = " ".join("left" if word == "right" else word for word in title.split(" "))
    if title.startswith(fig.view):
        return f"{title[:1].upper()}{title[1:]}."  # "Sole of the right foot."
    return f"{fig.view[:1].upper()}{fig.view[1:]} view of the {title}."


def _strip_words(scene: Scene, strip: Strip) -> str:
    size = length_text(strip.length_cm)
    if strip.width_cm != 5:
        size = f"{size} long and {length_text(strip.width_cm)} wide"
    stretch = f"{strip.stretch:g}% stretch" if strip.stretch else "no stretch"
    return f"{_kind(strip)}, {size}, {_way(scene, strip)}, {stretch}"


def _short_words(scene: Scene, strip: Strip) -> str:
    return f"{_kind(strip)} {_way(scene, strip)}"


def _kind(strip: Strip) -> str:
    return f"{strip.color} {'fan strip' if strip.shape == 'fan' else strip.shape + '-strip'}"


RUBBED = {
    "along": "along {}",
    "to-end": "along {} from start to end",
    "to-start": "along {} from end to start",
    "outward": "from the middle of {} to both ends",
}


def _rubbing(scene: Scene) -> str:
    """Which way what is rubbed: "along every strip"."""
    ways = dict.fromkeys(strip.rub for strip in scene.strips)
    if len(ways) == 1:
        what = "the strip" if len(scene.strips) == 1 else "every strip"
        return RUBBED[scene.strips[0].rub].format(what)
    each = []
    for way in ways:
        kinds = dict.fromkeys(_kind(strip) for strip in scene.strips if strip.rub == way)
        each.append(RUBBED[way].format(" and ".join(f"the {kind}" for kind in kinds)))
    return listed(each)


def _way(scene: Scene, strip: Strip) -> str:
    starts = [_place(scene, place) for place in strip.start]
    ends = [_place(scene, place) for place in strip.end]
    start, end = " and ".join(starts), " and ".join(ends)
    if strip.shape == "fan":
        words = f"from {start}, tails spread between {end}"
    elif strip.middle_first:
        words = f"middle first, then out to {listed(starts + ends)}"
    else:
        words = f"from {start} to {end}"
    if strip.split is None:
        return words
    verb = "crossing" if strip.shape == "X" else "split"
    return words if strip.shape == "I" else f"{words}, {verb} at {_place(scene, strip.split)}"


def listed(words: Sequence[str]) -> str:
    """In words: "left, right and middle". At least two words."""
    return ", ".join(words[:-1]) + f" and {words[-1]}"


def _place(scene: Scene, place: Place) -> str:
    if isinstance(place, str):
        return place_words(place)
    return f"near {place_words(_nearest(scene.close_up, place))}"


def _nearest(fig: Figure, point: tuple[float, float]) -> str:
    def away(name: str) -> tuple[float, str]:
        x, y = fig.landmarks[name]
        return ((x - point[0]) ** 2 + (y - point[1]) ** 2, name)

    return min(fig.landmarks, key=away)
