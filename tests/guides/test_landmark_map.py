"""The figure that an editor picks places from."""

from xml.etree import ElementTree

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from guides.diagrams import FIGURES, UnknownFigure, landmark_map


@pytest.mark.parametrize("name", sorted(FIGURES))
def test_landmark_map_has_a_dot_with_words_for_each_place(name):
    dots = ElementTree.fromstring(landmark_map(name)).iter("{http://www.w3.org/2000/svg}circle")
    places = {dot.get("data-landmark"): dot[0].text for dot in dots if dot.get("data-landmark")}
    assert set(places) == set(FIGURES[name].landmarks)
    assert all(places.values())


def test_landmark_map_of_an_unknown_figure_is_refused():
    with pytest.raises(UnknownFigure, match="tail"):
        landmark_map("tail")


def test_figure_address_wants_a_log_in(client, db):
    url = reverse("figure_with_places", args=["knee-front"])
    assert client.get(url).status_code == 302


def test_figure_address_answers_editors_and_knows_no_tail(client, db):
    client.force_login(get_user_model().objects.create_superuser("admin@example.com", "x"))
    found = client.get(reverse("figure_with_places", args=["knee-front"]))
    assert (found.status_code, found["Content-Type"]) == (200, "image/svg+xml")
    assert client.get(reverse("figure_with_places", args=["tail"])).status_code == 404
