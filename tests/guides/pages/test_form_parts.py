"""What the form of a guide loads: the drawing of a step as it is typed."""

import json

import pytest
from django.urls import reverse

from tests.guides.factories import FIGURE, make_editor, make_strip

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


def drawn(desk, figure=FIGURE, **step):
    address = reverse("step_drawing", args=[figure])
    return desk.get(address, {"step": json.dumps(step)})


def typed(**changes):
    """A strip as a form has it: numbers, and empty fields as empty strings."""
    numbers = {"length_cm": 25, "width_cm": 5, "stretch": 25, "bend": None}
    return make_strip(**numbers, second_start="", second_end="", split="", **changes)


def test_strips_are_drawn_on_the_figure(desk):
    bare, taped = drawn(desk), drawn(desk, strips=[typed()])
    assert taped["Content-Type"] == "image/svg+xml"
    assert taped["Cache-Control"] == "private, max-age=3600"
    assert taped.content != bare.content
    assert taped.content != drawn(desk, strips=[typed(color="pink")]).content


@pytest.mark.parametrize(
    "step",
    [
        {"strips": [typed(start="elbow-inner")]},
        {"strips": [{}]},
        {"strips": ["x"]},
        {"strips": 5},
        {"strips": [typed() | {"length_cm": "long"}]},
        {"strips": [typed() | {"length_cm": 1e999}]},
        {"crop": "x"},
        {"moves": [{"start": "x", "end": None}]},
        {"strips": [typed()] * 50},
    ],
)
def test_what_cannot_be_drawn_leaves_the_figure(desk, step):
    found = drawn(desk, **step)
    assert (found.status_code, found.content) == (200, drawn(desk).content)


@pytest.mark.parametrize("text", ["", "[", "[]", "5", "null", '"x"', "[" * 3000])
def test_what_is_no_step_leaves_the_figure(desk, text):
    found = desk.get(reverse("step_drawing", args=[FIGURE]), {"step": text})
    assert (found.status_code, found.content) == (200, drawn(desk).content)


def test_figure_that_is_not_there(desk):
    assert drawn(desk, figure="tail").status_code == 404


def test_drawings_are_the_desks(client):
    assert client.get(reverse("step_drawing", args=[FIGURE])).status_code == 302
