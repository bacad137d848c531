"""The figures: their files are sound, and what is not there is named in the error."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from guides.diagrams import (
    FIGURES,
    Figure,
    UnknownFigure,
    UnknownLandmark,
    figure,
    landmark_label,
    place_words,
)

STYLES = Path(__file__).parents[3] / "static" / "css" / "components" / "diagram.css"
ALL = pytest.mark.parametrize("fig", FIGURES.values(), ids=list(FIGURES))


def test_there_are_fifteen_figures() -> None:
    assert len(FIGURES) == 15


@ALL
def test_markup_is_well_formed_and_safe_to_repeat_on_one_page(fig: Figure) -> None:
    root = ElementTree.fromstring(f"<g>{fig.markup}</g>")
    assert {element.tag for element in root.iter()} == {"g", "path"}
    for element in root.iter("path"):
        assert set(element.attrib) == {"class", "d"}


@ALL
def test_lines_go_from_point_to_point(fig: Figure) -> None:
    """Half the size of places on the box; drawing programs and SVGO write either."""
    root = ElementTree.fromstring(f"<g>{fig.markup}</g>")
    letters = {sign for path in root.iter("path") for sign in path.attrib["d"] if sign.isalpha()}
    assert letters <= set("mcz"), fig.name


@ALL
def test_every_class_of_the_markup_is_styled(fig: Figure) -> None:
    css = STYLES.read_text(encoding="utf-8")
    root = ElementTree.fromstring(f"<g>{fig.markup}</g>")
    names = {name for path in root.iter("path") for name in path.attrib["class"].split()}
    assert [name for name in names if f".diagram .{name} " not in css] == []


@ALL
def test_every_landmark_is_on_the_figure_and_has_plain_words(fig: Figure) -> None:
    for name, (x, y) in fig.landmarks.items():
        assert 0 <= x <= 800 and 0 <= y <= 800, name
        assert fig.notes[name].strip(), name
    assert set(fig.notes) == set(fig.landmarks)


@ALL
def test_labels_of_a_chooser_are_never_the_same_twice(fig: Figure) -> None:
    labels = [landmark_label(fig, name) for name in fig.landmarks]
    assert len(labels) == len(set(labels))


def test_an_unknown_figure_is_named_with_those_there_are() -> None:
    with pytest.raises(UnknownFigure, match=r'There is no figure "tail".*knee-front') as caught:
        figure("tail")
    assert isinstance(caught.value, ValueError)


def test_an_unknown_landmark_is_named_with_its_figure() -> None:
    sentence = r'The figure "Right knee, front" has no "nose"\. It has: .*top of the kneecap'
    with pytest.raises(UnknownLandmark, match=sentence) as caught:
        figure("knee-front").point("nose")
    assert isinstance(caught.value, ValueError)


def test_figures_cannot_be_changed_by_accident() -> None:
    with pytest.raises(TypeError):
        FIGURES["nose"] = FIGURES["knee-front"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("name", "place", "label"),
    [
        (
            "upper-back-neck",
            "shoulder-tip-left",
            "Shoulder tip, left — acromion, the flat bone on top of the shoulder",
        ),
        ("knee-front", "kneecap-top", "Top of the kneecap — upper edge of the kneecap"),
        ("calf-back", "calf-center", "Middle of the calf"),
    ],
)
def test_label_for_a_chooser(name: str, place: str, label: str) -> None:
    assert landmark_label(figure(name), place) == label


def test_a_label_for_a_landmark_that_is_not_there() -> None:
    with pytest.raises(UnknownLandmark):
        landmark_label(figure("calf-back"), "nose")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("shoulder-tip-left", "left shoulder tip"),
        ("mid-back", "mid-back"),
        ("hip-bone-top-right", "top of the right hip bone"),
        ("waist-side-left", "left side of the waist"),
        ("beside-sacrum-left", "beside the sacrum on the left"),
        ("forearm-outer-low", "outside of the lower forearm"),
    ],
)
def test_a_landmark_inside_a_sentence(place: str, words: str) -> None:
    assert place_words(place) == words
