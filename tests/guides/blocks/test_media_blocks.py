"""Video, table, button and document in an article: what they refuse, and what readers get."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from guides.models import ArticlePage
from tests.guides.factories import make_article

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


def blocks():
    return ArticlePage._meta.get_field("body").stream_block.child_blocks


def document(name):
    file = ContentFile(b"x" * 2048, name=name)
    return get_document_model().objects.create(title=name, file=file)


def poster():
    image = get_image_model().objects.create(title="Neck", file=get_test_image_file())
    return {"image": image.pk, "decorative": False, "alt_text": "A neck"}


def problems(kind, **value):
    block = blocks()[kind]
    try:
        block.clean(block.to_python(value))
    except ValidationError as refused:
        return {field: error.messages for field, error in refused.block_errors.items()}
    return {}


@pytest.mark.parametrize(
    ("value", "field", "words"),
    [
        ({}, "link", "one of the two"),
        ({"link": "http://youtube.com/x"}, "link", "at YouTube or Vimeo"),
        ({"link": "https://evil.example/youtube.com"}, "link", "at YouTube or Vimeo"),
        ({"file": "a.pdf"}, "file", "an MP4 or a WebM"),
        ({"file": "a.mp4"}, "captions", "Add captions, or a transcript"),
        ({"file": "a.mp4", "captions": "a.txt"}, "captions", "ends in .vtt"),
    ],
)
def test_what_is_no_film(value, field, words):
    made = {name: document(one).pk if name != "link" else one for name, one in value.items()}
    found = problems("video", title="Neck", poster=poster(), **made)
    assert words in found[field][0]


def test_a_film_elsewhere_loads_nothing_of_it(client):
    link = "https://youtu.be/abc"
    page = make_article("sit", body=[("video", {"title": "Neck", "link": link})])
    html = client.get(page.url).content.decode()
    assert f'href="{link}" rel="noopener"' in html
    assert "<iframe" not in html
    assert html.count("youtu") == 1


def test_a_film_of_our_own_has_captions_and_waits_to_be_played(client):
    film, captions = document("neck.mp4"), document("neck.vtt")
    value = {"title": "Neck", "file": film.pk, "captions": captions.pk}
    page = make_article("sit", body=[("video", value)])
    response = client.get(page.url)
    html = response.content.decode()
    assert 'preload="none"' in html
    assert f'<source src="{film.url}" type="video/mp4">' in html
    assert f'<track kind="captions" src="{captions.url}"' in html
    assert "media-src 'self'" in response["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("Tape", "two columns at least"),
        ("Tape | Days", "two columns at least"),
        ("Tape | Days\nCotton", "Line 2 has 1 cells, the headings are 2."),
        ("a|b|c|d|e|f|g\n1|2|3|4|5|6|7", "Six columns at most"),
    ],
)
def test_what_is_no_table(rows, words):
    assert words in problems("table", caption="Days", rows=rows)["rows"][0]


def test_a_table_has_headings_and_escapes_its_cells(client):
    value = {"caption": "Days", "rows": "Tape | Days\n\n| Cotton | <b>1</b> |"}
    assert problems("table", **value) == {}
    html = client.get(make_article("sit", body=[("table", value)]).url).content.decode()
    assert '<th scope="row">Cotton</th>' in html
    assert "<td>&lt;b&gt;1&lt;/b&gt;</td>" in html


@pytest.mark.parametrize("address", ["shop", "//evil.example/", "https://evil.example/", ""])
def test_a_button_stays_on_the_site(address):
    assert list(problems("button", text="Go", address=address)) == ["address"]
    assert problems("button", text="Go", address="/shop/") == {}


def test_a_button_to_a_page_that_is_taken_down_is_left_out(client):
    other = make_article("other")
    page = make_article("sit", body=[("button", {"text": "Read on", "page": other.pk})])
    assert 'href="/articles/other/">Read on</a>' in client.get(page.url).content.decode()
    other.unpublish()
    assert "Read on" not in client.get(page.url).content.decode()


def test_a_document_says_its_kind_and_size(client):
    page = make_article("sit", body=[("document", {"document": document("list.pdf").pk})])
    html = client.get(page.url).content.decode()
    assert "list.pdf</a>" in html
    assert "PDF, 2.0\N{NO-BREAK SPACE}KB" in html
