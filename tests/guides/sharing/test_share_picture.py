"""The picture of a guide's links: drawn when it is published, once for the same guide."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.conf import settings as site_settings
from PIL import Image

from guides.models import SharePicture
from guides.sharing import composing, lettering, services
from guides.sharing.services import draw_share_picture
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def publish(django_capture_on_commit_callbacks):
    """Publishes as an editor does, and lets the worker work."""

    def publish(make):
        with django_capture_on_commit_callbacks(execute=True):
            return make()

    return publish


def image(file):
    with file.open():
        return Image.open(BytesIO(file.read())).convert("RGB")


def test_published_guide_has_a_picture_of_its_diagram(publish):
    publish(lambda: make_guide("stiff", strips=[{}]))
    drawn = image(SharePicture.objects.get().file)
    assert drawn.size == (1200, 630)
    colors = {drawn.getpixel((x, y)) for x in range(624, 1146, 3) for y in range(54, 576, 3)}
    assert {(31, 102, 245), (231, 225, 214)} <= colors  # blue tape, on the figure
    left = {drawn.getpixel((x, y)) for x in range(60, 560, 3) for y in range(40, 600, 3)}
    assert {(20, 21, 26), (255, 77, 18)} <= left  # the title; the brand's wave


def test_published_guide_has_a_square_of_its_diagram_for_mails(publish):
    publish(lambda: make_guide("stiff", strips=[{}]))
    drawn = image(SharePicture.objects.get().drawing)
    assert drawn.size == (288, 288)
    assert drawn.getpixel((1, 1)) == (242, 238, 230)
    colors = {drawn.getpixel((x, y)) for x in range(0, 288, 2) for y in range(0, 288, 2)}
    assert {(31, 102, 245), (231, 225, 214)} <= colors  # blue tape, on the figure


def test_page_names_the_picture_without_a_query_more(
    client, publish, django_assert_max_num_queries
):
    guide = publish(lambda: make_guide("stiff", strips=[{}]))
    client.get("/guides/stiff/")
    with django_assert_max_num_queries(12):
        html = client.get("/guides/stiff/").content
    tag = BeautifulSoup(html, "html.parser").find("meta", property="og:image")
    assert tag["content"] == f"http://testserver{guide.share_picture.file.url}"


def test_guide_published_again_unchanged_is_not_drawn_again(publish, monkeypatch):
    guide = publish(lambda: make_guide("stiff", strips=[{}]))
    monkeypatch.setattr(services, "to_png", None)  # would fail
    guide.caution = "Mind the spine."
    publish(guide.save_revision().publish)
    assert SharePicture.objects.count() == 1


def test_changed_title_has_a_new_picture_at_a_new_address_and_the_old_file_goes(publish):
    guide = publish(lambda: make_guide("stiff", strips=[{}]))
    old = SharePicture.objects.get()
    guide.title = "Stiff no more"
    publish(guide.save_revision().publish)
    new = SharePicture.objects.get()
    for new_file, old_file in ((new.file, old.file), (new.drawing, old.drawing)):
        assert new_file.name != old_file.name
        assert new_file.storage.exists(new_file.name)
        assert not old_file.storage.exists(old_file.name)


def test_deleted_guide_takes_its_file_along(publish):
    guide = publish(lambda: make_guide("stiff", strips=[{}]))
    row = SharePicture.objects.get()
    publish(guide.delete)
    assert not row.file.storage.exists(row.file.name)
    assert not row.drawing.storage.exists(row.drawing.name)


def test_guide_deleted_before_the_worker_came_is_no_error():
    draw_share_picture.enqueue(10**6)
    assert SharePicture.objects.count() == 0


def test_until_the_worker_has_drawn_it_the_page_shows_the_sites(client):
    make_guide("stiff", strips=[{}])  # its task waits for the end of the test's transaction
    page = client.get("/guides/stiff/")
    assert SharePicture.objects.count() == 0
    assert page.context_data["share"].picture.src == "http://testserver/static/share.png"
    assert page.context_data["structured"][0]["image"] == ["http://testserver/static/share.png"]


def test_draft_has_none(publish):
    publish(lambda: make_guide("stiff", live=False))
    assert SharePicture.objects.count() == 0


def test_same_guide_is_the_same_picture():
    svg = composing.compose("Neck", "10 min", "")
    assert composing.to_png(svg) == composing.to_png(svg)


def test_title_of_any_length_stays_in_its_column():
    title = "Everything that one could ever tape at home " * 6
    size = composing.SIZES[-1]
    assert "…" not in "".join(lettering.wrapped(title, size, 500))
    for line in lettering.wrapped(title, size, 500):
        assert lettering.width_of(line, size) <= 500
    picture = Image.open(BytesIO(composing.to_png(composing.compose(title, "", ""))))
    assert picture.convert("RGB").getpixel((600, 300)) == (251, 250, 247)


def test_title_with_signs_and_foreign_letters_is_drawn():
    svg = composing.compose("<b> & 肩 \U0001f98b", "", "")
    assert composing.to_png(svg).startswith(b"\x89PNG")


def test_site_picture_is_there_in_its_size():
    with Image.open(site_settings.BASE_DIR / "static/share.png") as picture:
        assert picture.size == (1200, 630)
