"""A guide's page: facts, steps, diagrams, what is next to it."""

import re

import pytest
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.factories import make_region
from tests.guides.factories import make_guide, make_step

pytestmark = pytest.mark.django_db


def page(client, slug="neck"):
    """What the guide's template receives."""
    response = client.get(f"/guides/{slug}/")
    assert response.status_code == 200
    return response.context_data


def test_guide_page_facts(client):
    make_guide(
        "neck",
        strips=[{}, {"length_cm": "20"}, {"shape": "Y"}],
        minutes=12,
        level="hard",
        helper_needed=True,
        wear_days_min=2,
        wear_days_max=4,
    )
    assert page(client)["facts"] == {
        "minutes": 12,
        "level": "hard",
        "level_label": "Hard",
        "helper_needed": True,
        "wear_text": "2 to 4 days",
        "strips_text": "2\u00a0I-strips, 1\u00a0Y-strip",
    }


def test_guide_page_steps_in_order_with_words_and_strips(client):
    narrow = {"width_cm": "2.5", "stretch": 15, "color": "pink"}
    guide = make_guide(
        "neck",
        steps=[
            make_step(title="Sit tall, look ahead", label=""),
            make_step(narrow, {"shape": "X", "stretch": 0}, title="Tape"),
        ],
    )
    first, second = page(client)["steps"]
    assert (first.number, first.total, first.title, first.label) == (
        1,
        2,
        "Sit tall, look ahead",
        "Sit tall",
    )
    assert first.strips == ()
    assert (second.number, second.label) == (2, "Left")
    assert second.diagram == guide.drawings["steps"][1]["svg"]
    assert [
        (strip.text, strip.color_name, strip.stretch, strip.path) for strip in second.strips
    ] == [
        (
            "I-strip, 10\u00a0in\u00a0/\u00a025\u00a0cm, "
            "cut to 1\u00a0in\u00a0/\u00a02.5\u00a0cm wide",
            "Pink",
            15,
            "Left shoulder tip to mid-back",
        ),
        (
            "X-strip, 10\u00a0in\u00a0/\u00a025\u00a0cm",
            "Blue",
            0,
            "Middle first, then out to left shoulder tip, right shoulder tip, beside mid-back on "
            "the left and beside mid-back on the right",
        ),
    ]


def test_guide_page_shows_every_part(client):
    make_guide(
        "neck",
        strips=[{}],
        position="Sit on a stool.",
        caution="Keep off the throat.",
        before_you_start=[("line", "Wipe the neck"), ("line", "Pin up your hair")],
        stop_rules=[("line", "you feel dizzy")],
    )
    html = client.get("/guides/neck/").content.decode()
    for words in (
        "Sit on a stool.",
        "Keep off the throat.",
        "Wipe the neck",
        "Pin up your hair",
        "you feel dizzy",
        "Step 1 of 1",
        "General information, not a diagnosis.",
    ):
        assert words in html
    assert "Reviewed by" not in html


def test_guide_page_reviewed_says_by_whom(client):
    make_guide("neck", reviewer="A. Reader, PT", reviewed_on="2026-03-07")
    html = client.get("/guides/neck/").content.decode()
    assert "Reviewed by A. Reader, PT on March 7, 2026" in html


def test_guide_page_picture_replaces_the_diagram(client):
    image = get_image_model().objects.create(title="A taped neck", file=get_test_image_file())
    make_guide("neck", steps=[make_step({}, picture=image.pk), make_step({})])
    first, second = page(client)["steps"]
    assert first.picture.alt == "A taped neck"
    assert second.picture is None
    html = client.get("/guides/neck/").content.decode()
    shown = re.findall(r'<div class="panel step__picture">\s*<(\w+)', html)
    assert shown == ["picture", "svg"]


def test_guide_page_without_strips_shows_steps_and_no_cut_list(client):
    make_guide("posture")
    context = page(client, "posture")
    assert context["facts"]["strips_text"] == ""
    assert context["need"].cut_list == ()
    assert context["steps"][0].diagram.startswith("<svg")


def test_guide_page_related_guides_share_a_region(client):
    neck, knee = make_region("neck"), make_region("knee")
    make_guide("neck", regions=[neck, knee])
    make_guide("elsewhere", regions=[make_region("hip")])
    make_guide("draft", regions=[neck], live=False)
    for number in range(5):
        make_guide(f"near-{number}", regions=[neck, knee])
    titles = [card.title for card in page(client)["related"]]
    assert titles == ["Near 4", "Near 3", "Near 2", "Near 1"]


def test_guide_page_related_guides_go_on_with_the_regions_nearby(client):
    neck, shoulder = make_region("neck", group="Back"), make_region("shoulder", group="Back")
    make_guide("neck", regions=[neck])
    make_guide("same", regions=[neck, shoulder])
    make_guide("nearby", regions=[shoulder])
    make_guide("far", regions=[make_region("knee", group="Hips and legs")])
    assert [card.title for card in page(client)["related"]] == ["Same", "Nearby"]


def test_guide_page_crumbs_lead_through_its_first_region(client):
    make_guide("neck", regions=[make_region("knee", order=9), make_region("neck", order=1)])
    assert page(client)["crumbs"] == [
        ("Home", "/"),
        ("Neck", "/body/neck/"),
        ("Neck", "/guides/neck/"),
    ]


def test_guide_page_without_region_leads_through_the_guides(client):
    make_guide("neck")
    assert page(client)["crumbs"] == [
        ("Home", "/"),
        ("Guides", "/guides/"),
        ("Neck", "/guides/neck/"),
    ]


def test_guide_page_text_is_rich_text_with_internal_links(client):
    other = make_guide("other")
    link = f'<p>First <a linktype="page" id="{other.pk}">the other</a>.</p>'
    make_guide("neck", steps=[make_step(text=link)])
    (step,) = page(client)["steps"]
    assert step.text == '<p>First <a href="/guides/other/">the other</a>.</p>'
