"""/body/: a region is picked beside the figures, by an address of its own or by a script."""

import pytest

from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def regions(rows_of_file):
    with rows_of_file():
        neck = make_region("neck", order=1, intro="It holds your head. All day.")
        back = make_region("upper-back", order=2)
        make_region("chest", order=0)
        for number in range(4):
            make_guide(f"neck-{number}", regions=[neck])
        make_guide("back", regions=[back])
        make_article("sit", regions=[neck])
        make_product("tape", package=PRECUT, regions=[neck])
        make_product("secret", package=PRECUT, regions=[neck], public=False)


def picked(client, query=""):
    response = client.get(f"/body/{query}")
    assert response.status_code == 200
    return response.context_data["region"]


def test_body_map_opens_with_the_upper_back(client, regions):
    assert picked(client).slug == "upper-back"


def test_body_map_opens_with_the_first_that_has_guides(client):
    make_region("chest", order=1)
    make_guide("desk", regions=[make_region("hip", order=2)])
    assert picked(client).slug == "hip"


def test_body_map_without_guides_has_no_panel(client):
    make_region("chest")
    assert picked(client) is None
    assert 'id="picked"' not in client.get("/body/").content.decode()


@pytest.mark.parametrize("asked", ["chest", "tail", "", "<b>"])
def test_body_map_asked_for_what_has_no_guides_shows_the_usual_one(client, regions, asked):
    assert picked(client, f"?region={asked}").slug == "upper-back"


def test_body_map_panel_shows_a_region_and_its_first_guides(client, regions):
    context = client.get("/body/?region=neck").context_data
    assert [card.title for card in context["guides"]] == ["Neck 3", "Neck 2", "Neck 1"]
    html = client.get("/body/?region=neck").content.decode()
    assert '<h2 class="h2--mid">Neck</h2>' in html
    assert "It holds your head.</p>" in html
    assert '<a class="btn btn--full" href="/body/neck/">Open neck</a>' in html
    assert "4 guides, 1 article, 1 product <" in " ".join(html.split())


def test_body_map_lights_the_row_of_the_region_picked(client, regions):
    html = client.get("/body/?region=neck").content.decode()
    assert html.count('class="is-on"') == 1
    assert '<a href="/body/neck/" class="is-on" data-region="neck"' in " ".join(html.split())


def test_body_map_list_ends_with_all_guides(client, regions):
    html = client.get("/body/").content.decode()
    assert (
        '<a href="/guides/"><span>All guides</span><span class="region-list__count">5</span>'
    ) in html


def test_body_map_script_gets_the_panel_alone(client, regions):
    response = client.get("/body/?region=neck", headers={"HX-Request": "true"})
    html = response.content.decode()
    assert "<html" not in html
    assert '<h2 class="h2--mid">Neck</h2>' in html
    assert "HX-Request" in response["Vary"]
    assert "HX-Request" in client.get("/body/")["Vary"]


def test_region_with_a_mark_is_a_dot_on_its_figure_and_in_its_picture(client):
    shin = make_region("shin", view="front", mark_x=230, mark_y=900, mark_on_both_sides=True)
    make_guide("lower-leg", regions=[shin])
    html = " ".join(client.get("/body/").content.decode().split())
    front, back = html.split('data-view="back"')
    dots = '<circle class="fig-plate fig-mark" cx="{}" cy="900" r="30"/>'
    link = '<a class="body-map__region" href="/body/{0}/" data-region="{0}" data-part="marks" '
    drawn = link + 'aria-label="Shin">' + dots.format(230) + dots.format(350) + "</a>"
    assert (drawn.format("shin") in front, "fig-mark" in back) == (True, False)
    page = client.get("/body/shin/").content.decode()
    assert 'viewBox="-215 665 430 430"' in page
    assert '<circle class="fig-mark" cx="350" cy="900" r="30"/>' in page
    shin.slug = "shins"
    shin.save()
    assert drawn.format("shins") in " ".join(client.get("/body/").content.decode().split())
    assert client.get("/body/shin/")["Location"] == "/body/shins/"


def test_mark_without_guides_leads_nowhere(client, regions):
    make_region("shin", view="front", mark_x=230, mark_y=900)
    assert "fig-mark" not in client.get("/body/").content.decode()
