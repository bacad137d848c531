"""One picture, two desks: what an editor or a merchandiser changes, both see, in every size."""

from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from oscar.core.loading import get_model
from PIL import Image as Drawing
from wagtail.images import get_image_model

from shop.pictures.selectors import RENDITION_FILTERS, picture_of, pictures_for_products
from tests.factories import make_picture, make_product, make_user

pytestmark = pytest.mark.django_db
Image = get_image_model()
WORDS = "A blue box of twenty strips"


def png(name, size=(80, 40)):
    file = BytesIO()
    Drawing.new("RGB", size, "red").save(file, "PNG")
    return SimpleUploadedFile(name, file.getvalue(), "image/png")


@pytest.fixture
def editor(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))
    return client


@pytest.fixture
def picture(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return make_picture(make_product("box"))


@pytest.fixture
def edit(editor, django_capture_on_commit_callbacks):
    """Sends Wagtail's form of a picture, and runs the tasks that it leaves."""

    def edit(image, **changes):
        data = {"title": image.title, "description": WORDS, "tags": "", "collection": "1"}
        with django_capture_on_commit_callbacks(execute=True):
            return editor.post(f"/cms/images/{image.pk}/", data | changes)

    return edit


@pytest.mark.indexed
def test_editor_must_say_what_a_picture_shows(picture, edit):
    image = Image.objects.get()
    form = edit(image, description=" ").context["form"]
    assert form.errors == {"description": ["This field is required."]}
    assert form.fields["description"].label == "What it shows (alt text)"
    assert "Read aloud" in form.fields["description"].help_text


def test_upload_of_many_waits_for_the_words(editor):
    files = {"files[]": png("new.png"), "title": "New", "collection": "1"}
    answer = editor.post("/cms/images/multiple/add/", files).json()
    assert (answer["success"], Image.objects.count()) == (True, 0)
    upload = answer["uploaded_file_id"]
    fields = {"title": "New", "description": WORDS, "tags": "", "collection": "1"}
    data = {f"uploaded-image-{upload}-{name}": value for name, value in fields.items()}
    address = f"/cms/images/multiple/create_from_uploaded_image/{upload}/"
    assert editor.post(address, data).json()["success"]
    assert Image.objects.get().description == WORDS


def test_new_file_is_made_anew_in_every_size(picture, edit):
    image = Image.objects.get()
    old = {rendition.file.name for rendition in image.renditions.all()}
    edit(image, file=png("other.png"))
    new = {rendition.file.name for rendition in image.renditions.all()}
    specs = image.renditions.values_list("filter_spec", flat=True)
    assert sorted(specs) == sorted(RENDITION_FILTERS)
    assert not old & new
    assert {rendition.width for rendition in image.renditions.all()} == {80}


def test_new_file_and_words_reach_the_shop_and_the_dashboard(picture, edit):
    edit(Image.objects.get(), file=png("other.png"))
    picture.refresh_from_db()
    assert (picture.original.name, picture.caption) == (Image.objects.get().file.name, WORDS)
    assert Path(picture.original.path).exists()
    (shown,) = pictures_for_products([picture.product_id])[picture.product_id]
    assert (shown.alt, shown.width) == (WORDS, 80)


def test_focal_point_keeps_every_size(picture, edit):
    edit(Image.objects.get(), focal_point_x=9, focal_point_y=9, focal_point_width=4)
    assert Image.objects.get().renditions.count() == len(RENDITION_FILTERS)


def test_caption_written_in_the_dashboard_is_the_library_s_text(picture):
    picture.caption = WORDS
    picture.save()
    assert Image.objects.get().description == WORDS
    assert get_model("catalogue", "ProductImage").objects.get().caption == WORDS


def test_long_text_of_the_library_outlives_the_dashboard_s_shorter_field(picture, edit):
    edit(Image.objects.get(), description="Tape " * 50 + "end.")
    picture.refresh_from_db()
    picture.save()
    assert Image.objects.get().description.endswith("end.")


def test_picture_without_sizes_is_the_file_as_uploaded(django_assert_num_queries):
    make_picture(make_product("box"), "front.png")
    image = Image.objects.get()
    picture = picture_of(image)
    assert (picture.src, picture.width, picture.sources) == (image.file.url, 64, ())
    assert Image.objects.get().renditions.count() == 0


def test_preview_makes_the_sizes_that_it_shows():
    make_picture(make_product("box"))
    picture = picture_of(Image.objects.get(), make=True)
    assert [mime for mime, _ in picture.sources] == ["image/avif", "image/webp"]


@pytest.mark.parametrize(
    ("words", "decorative", "alt"),
    [("Here it is a box", False, "Here it is a box"), (None, False, "box.png"), ("x", True, "")],
)
def test_words_of_the_block_come_before_those_of_the_library(words, decorative, alt):
    make_picture(make_product("box"))
    image = Image.objects.get()
    image.contextual_alt_text, image.decorative = words, decorative
    assert picture_of(image).alt == alt


def test_command_makes_the_sizes_that_a_new_release_shows(picture, capsys):
    image = Image.objects.get()
    image.renditions.filter(filter_spec__contains="avif").delete()
    call_command("make_pictures")
    assert image.renditions.count() == len(RENDITION_FILTERS)
    call_command("make_pictures")
    assert capsys.readouterr().out.splitlines() == [
        "1 pictures lacked sizes.",
        "0 pictures lacked sizes.",
    ]
