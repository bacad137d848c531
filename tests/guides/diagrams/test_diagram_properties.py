"""Whatever is valid can be drawn."""

from itertools import combinations
from xml.etree import ElementTree

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from guides.diagrams import (
    COLORS,
    FIGURES,
    SHAPES,
    Arrow,
    InvalidScene,
    Plumb,
    Scene,
    Strip,
    describe,
    labels,
    render,
)


@st.composite
def strips(draw: st.DrawFn, places: list[str]) -> Strip:
    shape = draw(st.sampled_from(sorted(SHAPES)))
    starts, ends = SHAPES[shape]
    chosen = draw(st.lists(st.sampled_from(places), min_size=5, max_size=5, unique=True))
    return Strip(
        shape=shape,
        start=tuple(chosen[:starts]),
        end=tuple(chosen[2 : 2 + ends]),
        length_cm=draw(st.floats(1, 100)),
        width_cm=draw(st.floats(0.5, 20)),
        stretch=draw(st.one_of(st.integers(0, 100), st.floats(0, 100))),
        color=draw(st.sampled_from(COLORS)),
        bend=draw(st.floats(-400, 400)),
        split=draw(st.sampled_from([None, chosen[4]])),
        done=draw(st.booleans()),
    )


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    fig = draw(st.sampled_from(sorted(FIGURES)))
    places = sorted(FIGURES[fig].landmarks)
    pair = st.lists(st.sampled_from(places), min_size=2, max_size=2, unique=True)
    size = draw(st.integers(200, 800))
    corner = st.integers(0, 800 - size)
    try:
        return Scene(
            fig,
            strips=tuple(draw(st.lists(strips(places), max_size=3))),
            arrows=tuple(Arrow(*ends, bend=20) for ends in draw(st.lists(pair, max_size=1))),
            plumb=draw(st.sampled_from([None, Plumb((places[0],))])),
            rub=draw(st.booleans()),
            flip=FIGURES[fig].one_limb and draw(st.booleans()),
            frame=(draw(corner), draw(corner), size, size),
        )
    except InvalidScene:
        assume(False)  # two landmarks of some figures are too near for a strip
        raise


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(scenes())
def test_any_valid_scene_is_well_formed_and_lasting(scene: Scene) -> None:
    svg = render(scene)
    root = ElementTree.fromstring(svg)
    assert root.attrib["aria-label"] == describe(scene)
    assert svg == render(scene)
    assert "nan" not in svg.lower().replace("tailbone", "")


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(scenes())
def test_numbers_and_stretches_never_cover_each_other(scene: Scene) -> None:
    assume(scene.frame[2] >= 400)  # there is room for every label
    found = labels(scene)
    for one, other in combinations(found, 2):
        assert not one.box.shared(other.box)
    assert sum(label.kind == "stretch" for label in found) == len(scene.fresh)
