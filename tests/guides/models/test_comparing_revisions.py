"""Two revisions of a page beside each other, of every kind of page and block, filled and empty."""

import pytest
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from guides.blocks import ARTICLE_BLOCKS
from guides.models import GuidePage
from tests.factories import make_product, make_region
from tests.guides.factories import (
    make_article,
    make_editor,
    make_guide,
    make_landing_page,
    make_step,
)

pytestmark = pytest.mark.django_db

KEY = "9a8f7f4c-1c0b-4f57-9d0b-0123456789ab"  # blocks are compared with the one of the same key
NO_IMAGE = {"image": None, "alt_text": "", "decorative": False}
EMPTY = {  # an article's blocks, as a draft may keep them
    "heading": {"text": ""},
    "paragraph": "",
    "picture": {"image": NO_IMAGE, "caption": ""},
    "tip": {"text": "", "note": "", "color": "blue"},
    "callout": {"title": "", "text": ""},
    "checklist": {"title": "", "items": []},
    "quote": {"text": "", "source": ""},
    "guide": None,
    "product": None,
    "faq": {"items": []},
    "video": {"title": "", "poster": NO_IMAGE, "file": None, "captions": None, "link": ""},
    "table": {"caption": "", "rows": ""},
    "button": {"text": "", "page": None, "address": ""},
    "document": {"document": None, "text": ""},
}


@pytest.fixture
def compare(client):
    client.force_login(make_editor())

    def compare(page, change):
        """The page that compares `page` with what `change` makes of it; the other way, too."""
        old = page.save_revision(clean=False).pk
        change(page)
        new = page.save_revision(clean=False).pk
        there, back = (
            client.get(reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, *ends]))
            for ends in ([old, new], [new, old])
        )
        assert (there.status_code, back.status_code) == (200, 200)
        return there.content.decode()

    return compare


def blocks(page, field, *values):
    stream = page._meta.get_field(field).stream_block
    return stream.to_python([{"type": kind, "value": value, "id": KEY} for kind, value in values])


def image():
    new = get_image_model().objects.create(title="A strip", file=get_test_image_file())
    return {"image": new.pk, "alt_text": "A strip on a shoulder", "decorative": False}


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("after", [True, False])
def test_steps_with_and_without_a_picture(compare, before, after):
    """Faults, line 36: comparing revisions of a guide whose step has no picture answered 500."""
    guide = make_guide("neck", live=False)

    def take(title, pictured):
        step = make_step({}, title=title, picture=image() if pictured else NO_IMAGE)
        guide.steps = blocks(guide, "steps", ("step", step))

    take("Before", before)
    page = compare(guide, lambda _: take("After", after))
    assert '<span class="deletion">Before</span>' in page
    assert page.count("max-165x165") == before + after


@pytest.mark.parametrize("step", [{"picture": NO_IMAGE}, {"strips": [], "figure": "", "text": ""}])
def test_a_step_that_is_new(compare, step):
    """Faults, line 36: the whole step is there only once, filled in or half written."""
    guide = make_guide("neck", live=False)
    guide.steps = []
    new = blocks(guide, "steps", ("step", make_step({}) | step))
    assert "Left shoulder, down to mid-back" in compare(guide, lambda p: setattr(p, "steps", new))


def test_every_block_of_an_article(compare):
    """Faults, line 36: the blocks of articles, filled, empty, new and removed."""
    guide, tape = make_guide("neck"), make_product("tape")
    filled = {
        "heading": {"text": "Why"},
        "paragraph": "<p>Sit.</p>",
        "picture": {"image": image(), "caption": "Tall"},
        "tip": {"text": "Drop", "note": "your shoulders", "color": "blue"},
        "callout": {"title": "Look", "text": "<p>Out.</p>"},
        "checklist": {"title": "Before", "items": ["Screen up"]},
        "quote": {"text": "Small and often.", "source": "Somebody"},
        "guide": guide.pk,
        "product": tape.pk,
        "faq": {"items": [{"question": "Long?", "answer": "<p>Days.</p>"}]},
        "video": {"title": "Neck", "poster": image(), "link": "https://youtu.be/a"},
        "table": {"caption": "Days", "rows": "Tape | Days\nCotton | 1"},
        "button": {"text": "Go", "address": "/shop/"},
        "document": {"document": None, "text": "List"},
    }
    assert set(filled) == set(EMPTY) == {name for name, _ in ARTICLE_BLOCKS}
    for name in filled:
        for before, after in [([EMPTY], [filled]), ([], [EMPTY]), ([], [filled])]:
            article = make_article(f"{name}-{len(before)}-{after == [EMPTY]}", live=False)
            article.body = blocks(article, "body", *((name, values[name]) for values in before))
            new = blocks(article, "body", *((name, values[name]) for values in after))
            compare(article, lambda page, new=new: setattr(page, "body", new))


def test_every_other_kind_of_page(compare):
    """Faults, line 36: what the fields of pages beside their blocks hold, changed and emptied."""
    make_landing_page(make_region("neck"))
    guide = make_guide("neck", regions=[make_region("wrist")], pinned=[make_product("tape")])
    kinds = set()
    for page in Page.objects.filter(depth__gte=2).specific():
        kinds.add(type(page).__name__)
        compare(page, lambda page: (setattr(page, "title", "Other"), setattr(page, "lead", "")))
    assert kinds >= {"HomePage", "GuideIndexPage", "ArticleIndexPage", "RegionPage", "GuidePage"}
    assert "Other" in compare(guide, emptied)


def emptied(guide: GuidePage):
    guide.regions, guide.pinned, guide.title = [], [], "Other"
