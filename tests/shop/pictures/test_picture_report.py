"""Reports > Pictures without text: what lacks it, where it is used, where to write it."""

import pytest
from wagtail.images import get_image_model

from tests.factories import make_picture, make_product, make_user
from tests.guides.factories import make_article

pytestmark = pytest.mark.django_db
Image = get_image_model()
REPORT = "/cms/reports/pictures-without-text/"


@pytest.fixture
def editor(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))
    return client


@pytest.fixture
def pictures():
    """(one without a text, of a product; one with)."""
    box = make_product("box")
    described = make_picture(box, "described.png").library_picture.image
    bare = box.images.create(original=make_picture(make_product("x"), "bare.png").original)
    return bare.library_picture.image, described


@pytest.mark.indexed
def test_report_lists_product_pictures_without_caption(editor, pictures):
    page = editor.get(REPORT)
    (row,) = page.context["object_list"]
    assert (row, row.used_by) == (pictures[0], "Box")
    assert f'href="/cms/images/{row.pk}/"' in page.content.decode()


@pytest.mark.indexed
def test_report_names_the_pages_that_show_a_picture(editor, pictures):
    image = {"image": pictures[0].pk, "alt_text": "Here a box", "decorative": False}
    make_article("sit-well", body=[("picture", {"image": image, "caption": ""})])
    (row,) = editor.get(REPORT).context["object_list"]
    assert row.used_by == "Box, Sit well"


@pytest.mark.indexed
def test_report_says_that_nothing_shows_a_picture(editor, pictures):
    pictures[0].product_pictures.all().delete()
    assert [row.used_by for row in editor.get(REPORT).context["object_list"]] == ["Nothing"]


@pytest.mark.indexed
def test_report_is_a_spreadsheet_too(editor, pictures):
    sheet = editor.get(REPORT, {"export": "csv"})
    text = b"".join(sheet.streaming_content).decode().splitlines()
    assert text == ["Picture,Used by,Edit", f"Box,Box,/cms/images/{pictures[0].pk}/"]


@pytest.mark.indexed
def test_report_asks_as_often_for_one_picture_as_for_ten(
    editor, pictures, django_assert_max_num_queries
):
    editor.get(REPORT)
    for number in range(10):
        make_product(f"more-{number}").images.create(original=pictures[0].file.name)
    with django_assert_max_num_queries(24):
        assert len(editor.get(REPORT).context["object_list"]) == 11


def test_report_is_empty_when_every_picture_has_its_text(editor, pictures):
    pictures[0].description = "A box"
    pictures[0].save()
    assert list(editor.get(REPORT).context["object_list"]) == []


def test_report_is_in_the_menu(editor):
    assert "Pictures without text" in editor.get("/cms/").content.decode()


def test_report_is_for_those_who_may_edit_pictures(client):
    client.force_login(make_user(is_staff=True))
    assert client.get(REPORT).status_code == 302
