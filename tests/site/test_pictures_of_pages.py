"""No shopper waits for a picture to be made; every picture keeps its place while it loads."""

import re

import pytest
from django.conf import settings
from wagtail.images import get_image_model
from wagtail.images.models import Filter

from shop.pictures.services import make_renditions
from tests.factories import make_picture, make_product, make_region
from tests.guides.factories import make_article, make_guide, make_step

pytestmark = pytest.mark.django_db
Image = get_image_model()


@pytest.fixture
def addresses():
    """Pages that show a picture whose sizes nobody has made: {name: address}."""
    neck = make_region("neck")
    tape = make_product("tape", colors=["blue"], regions=[neck])
    chosen = {
        "image": make_picture(tape, "tape.png", (1200, 900)).library_picture.image.pk,
        "alt_text": "Here a strip",
        "decorative": False,
    }
    step = make_step({}, picture=chosen)
    make_guide("desk-guide", regions=[neck], steps=[step, step], pinned=[tape])
    body = [("picture", {"image": chosen, "caption": "So."})] * 2
    make_article("desk-article", regions=[neck], body=body)
    return {
        "product": tape.get_absolute_url(),
        "list": "/shop/",
        "region": "/body/neck/",
        "guide": "/guides/desk-guide/",
        "step": "/guides/desk-guide/?step=1",
        "article": "/articles/desk-article/",
    }


@pytest.fixture
def no_encoding(monkeypatch):
    def run(*args, **kwargs):
        raise AssertionError("a picture was encoded in a shopper's request")

    monkeypatch.setattr(Filter, "run", run)


def tags(client, address, name):
    response = client.get(address)
    assert response.status_code == 200
    return re.findall(rf"<{name}\b[^>]*>", response.content.decode())


@pytest.mark.usefixtures("no_encoding")
def test_no_page_makes_a_size(client, addresses):
    shown = {name: len(tags(client, address, "img")) for name, address in addresses.items()}
    none_yet = {"product": 0, "list": 0, "region": 0}
    assert shown == none_yet | {"guide": 2, "step": 1, "article": 2}  # as uploaded
    assert Image.objects.get().renditions.count() == 0


def test_pages_offer_what_the_task_made(client, addresses):
    make_renditions.enqueue(Image.objects.get().pk)
    for name, address in addresses.items():
        images, sources = tags(client, address, "img"), tags(client, address, "source")
        kinds = [re.search(r'type="image/(\w+)"', source)[1] for source in sources]
        assert kinds == ["avif", "webp"] * len(images), name
        assert all(" 320w, " in source and ' sizes="' in source for source in sources), name
        for image in images:
            assert 'width="640" height="480"' in image, name
            assert image.count('alt="') == 1, name


def test_only_the_first_picture_of_a_product_page_loads_at_once(client, addresses):
    tape = make_product("other")
    for order in (1, 2):
        make_picture(tape, order=order)
    for image in Image.objects.all():
        make_renditions.enqueue(image.pk)
    first, *others = tags(client, tape.get_absolute_url(), "img")
    assert 'fetchpriority="high"' in first
    assert "lazy" not in first
    assert len(others) == 3  # the second, and both as thumbnails
    for name in ("region", "guide", "step", "article"):
        others += tags(client, addresses[name], "img")
    assert all('loading="lazy"' in image for image in others)
    assert not any("fetchpriority" in image for image in others)


@pytest.mark.parametrize("name", ["guide", "article"])
def test_pictures_of_a_page_take_one_query(client, addresses, name, django_assert_max_num_queries):
    make_renditions.enqueue(Image.objects.get().pk)
    client.get(addresses[name])
    with django_assert_max_num_queries(14) as asked:
        client.get(addresses[name])
    of_pictures = [q for q in asked.captured_queries if '"wagtailimages_rendition"' in q["sql"]]
    # The other one is of the product cards beside them.
    assert len(of_pictures) == {"guide": 2, "article": 1}[name]


def test_words_of_the_page_are_read_aloud(client, addresses):
    for name in ("guide", "step", "article"):
        assert 'alt="Here a strip"' in tags(client, addresses[name], "img")[0]


def test_one_component_writes_every_picture():
    """But those of mails, whose readers know no AVIF nor <picture>, drawings, and QR codes."""
    folder = settings.BASE_DIR / "templates"
    writes = re.compile(r"<img\b|\{%\s*(image|picture|oscar_thumbnail)\b")
    found = {
        str(p.relative_to(folder)) for p in folder.rglob("*.html") if writes.search(p.read_text())
    }
    shown = {name for name in found if not name.startswith(("emails/", "desk/"))}
    drawn = {"components/guide/card.html", "mfa/totp/activate_form.html"}
    assert shown == {"components/picture.html"} | drawn
