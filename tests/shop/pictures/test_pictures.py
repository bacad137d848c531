"""Pictures uploaded in the dashboard live in Wagtail's library, in the sizes that pages show."""

from io import BytesIO
from pathlib import Path

import PIL.Image
import pytest
from django.db.models import ProtectedError
from wagtail.images import get_image_model
from wagtail.images.models import Filter

from page_cache.tracking import Announcement
from shop.pictures.models import ProductPicture
from shop.pictures.selectors import FALLBACK, RENDITION_FILTERS, pictures_for_products
from shop.pictures.services import adopt_product_image, make_fallbacks, make_renditions
from shop.pictures.thumbnails import RenditionThumbnailer
from tests.factories import make_picture, make_product

pytestmark = pytest.mark.django_db
Image = get_image_model()


@pytest.fixture
def upload(django_capture_on_commit_callbacks):
    """Uploads as a request does: tasks run when its transaction is through."""

    def upload(*args, **kwargs):
        with django_capture_on_commit_callbacks(execute=True):
            return make_picture(*args, **kwargs)

    return upload


def test_upload_joins_the_library_and_shares_its_file():
    picture = make_picture(make_product("box"), "front.png")
    row = ProductPicture.objects.get()
    assert row.product_image == picture
    assert row.image.file.name == picture.original.name
    assert (row.image.title, row.image.description) == ("front.png", "front.png")
    assert (row.image.width, row.image.height) == (64, 48)
    assert row.image.file_size == picture.original.size


def test_picture_without_caption_is_named_after_its_product():
    picture = make_product("box").images.create(original=make_picture(make_product("x")).original)
    image = picture.library_picture.image
    assert (image.title, image.description) == ("Box", "")


def test_picture_saved_again_is_adopted_once():
    picture = make_picture(make_product("box"))
    picture.display_order = 3
    picture.save()
    assert adopt_product_image(picture) == ProductPicture.objects.get()
    assert Image.objects.count() == 1


def test_new_file_of_a_picture_is_adopted_anew():
    box = make_product("box")
    picture, other = make_picture(box, "old.png"), make_picture(make_product("x"), "new.png")
    picture.original = other.original.name
    picture.save()
    row = ProductPicture.objects.get(product_image=picture)
    assert row.image.file.name == other.original.name


def test_task_makes_every_size_that_pages_show(upload):
    upload(make_product("box"))
    renditions = Image.objects.get().renditions
    assert set(renditions.values_list("filter_spec", flat=True)) == set(RENDITION_FILTERS)


def test_sizes_are_made_only_when_the_upload_is_through(django_capture_on_commit_callbacks):
    box = make_product("box")
    with django_capture_on_commit_callbacks() as waiting:
        make_picture(box)
    assert Image.objects.get().renditions.count() == 0
    assert len([call for call in waiting if not isinstance(call, Announcement)]) == 1


def test_task_for_a_picture_deleted_since_does_nothing():
    make_renditions.enqueue(999_999)
    assert Image.objects.count() == 0


def test_png_is_written_quickly_and_shows_the_same(upload, settings):
    """The same size by Wagtail's own filter differs in how well it is packed, not in a pixel."""
    image = upload(make_product("box"), "front.png", size=(800, 600)).library_picture.image
    ours = image.renditions.get(filter_spec=FALLBACK)
    wagtails = Filter(FALLBACK).run(image, BytesIO())
    with ours.file.open() as file, PIL.Image.open(file) as one, PIL.Image.open(wagtails.f) as two:
        assert (one.format, one.size) == (two.format, two.size) == ("PNG", (640, 480))
        assert one.tobytes() == two.tobytes()
    image.get_rendition(FALLBACK)
    assert image.renditions.filter(filter_spec=FALLBACK).count() == 1


def test_fallbacks_are_made_for_pictures_that_lack_them():
    boxes = [make_picture(make_product(name)).product for name in ("box", "jar", "tin")]
    told = []
    make_fallbacks(lambda made, total: told.append((made, total)))
    shown = pictures_for_products([box.pk for box in boxes])
    assert {pk: len(pictures) for pk, pictures in shown.items()} == {box.pk: 1 for box in boxes}
    assert told == [(1, 3), (2, 3), (3, 3)]
    make_fallbacks(lambda made, total: told.append((made, total)))
    assert len(told) == 3


def test_pictures_come_in_their_order_with_alt_and_sources(upload):
    box = make_product("box")
    upload(box, "second.png", order=2)
    upload(box, "first.png", order=1)
    first, second = pictures_for_products([box.pk])[box.pk]
    assert (first.alt, second.alt) == ("first.png", "second.png")
    assert (first.width, first.height) == (64, 48)
    avif, webp = first.sources
    assert (avif[0], avif[1].split()[1:]) == ("image/avif", ["64w"])  # never enlarged
    assert (webp[0], webp[1].split()[1:]) == ("image/webp", ["64w"])
    assert first.src.endswith(".png")


def test_large_picture_is_offered_in_three_widths(upload):
    box = make_product("box")
    upload(box, size=(1200, 900))
    (picture,) = pictures_for_products([box.pk])[box.pk]
    assert (picture.width, picture.height) == (640, 480)
    for _, srcset in picture.sources:
        assert [part.split()[1] for part in srcset.split(", ")] == ["320w", "640w", "960w"]


def test_picture_whose_sizes_are_not_made_yet_is_not_shown():
    box = make_product("box")
    make_picture(box)
    assert pictures_for_products([box.pk]) == {}


def test_pictures_of_many_products_take_one_query(upload, django_assert_num_queries):
    boxes = [make_product(f"box-{number}") for number in range(5)]
    for box in boxes:
        upload(box)
    with django_assert_num_queries(1):
        assert len(pictures_for_products(box.pk for box in boxes)) == 5


def test_product_page_shows_both_pictures(upload, client):
    box = make_product("box")
    upload(box, "front.png", order=1)
    upload(box, "back.png", order=2)
    page = client.get(f"/shop/box_{box.pk}/").content.decode()
    assert page.index('alt="front.png"') < page.index('alt="back.png"')


def test_deleting_a_product_keeps_its_picture_in_the_library():
    box = make_product("box")
    make_picture(box)
    box.delete()
    image = Image.objects.get()
    assert ProductPicture.objects.count() == 0
    assert Path(image.file.path).exists()


def test_library_refuses_to_delete_a_picture_the_shop_shows():
    make_picture(make_product("box"))
    with pytest.raises(ProtectedError):
        Image.objects.get().delete()


@pytest.mark.parametrize(
    ("options", "spec"),
    [
        ({"size": "40x30"}, "max-40x30"),
        ({"size": "40x30", "crop": "center"}, "fill-40x30"),
        ({"size": "40"}, "width-40"),
        ({"size": "x30"}, "height-30"),
        ({}, "max-200x200"),
    ],
)
def test_dashboard_thumbnails_are_renditions(options, spec):
    original = make_picture(make_product("box")).original
    assert RenditionThumbnailer().generate_thumbnail(original, **options).filter_spec == spec


def test_thumbnail_of_a_file_outside_the_library_is_the_file():
    assert RenditionThumbnailer().generate_thumbnail("gone.png") == "gone.png"
