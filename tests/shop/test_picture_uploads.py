"""Every door by which a picture comes in: broken, huge and talkative files."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as Drawing
from PIL.ExifTags import GPS, IFD, Base
from wagtail.images import get_image_model
from wagtail.models import UploadedFile

from tests.factories import make_user

pytestmark = pytest.mark.django_db
Image = get_image_model()
WORDS = "A blue box of twenty strips"
KINDS = ["jpeg", "png", "webp", "avif"]


def drawing(kind, **options):
    file = BytesIO()
    image = Drawing.effect_noise((400, 300), 80).convert("RGB")
    image.save(file, kind.upper(), **options)
    return file.getvalue()


def from_a_phone(kind):
    """Lying on its side, with the place where it was taken."""
    exif = Drawing.Exif()
    exif[Base.Orientation] = 6
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (40.0, 20.0, 30.0)
    return drawing(kind, exif=exif.tobytes())


def half(content):
    return content[: len(content) // 2]


BROKEN = {
    "half.jpg": half(drawing("jpeg")),
    "half.png": half(drawing("png")),
    "page.gif": b"GIF89a<script>alert(1)</script>",
    "text.png": b"no picture",
}


@pytest.fixture
def staff(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))
    return client


def library(client, name, content):
    data = {"title": "Box", "description": WORDS, "collection": "1"}
    answer = client.post("/cms/images/add/", data | {"file": SimpleUploadedFile(name, content)})
    errors = answer.context["form"].errors if answer.status_code == 200 else {}
    return errors.get("file", []), Image.objects.last


def many(client, name, content):
    data = {"files[]": SimpleUploadedFile(name, content)}
    answer = client.post("/cms/images/multiple/add/", data).json()
    return [answer["error_message"]] if not answer["success"] else [], UploadedFile.objects.last


def chooser(client, name, content):
    data = {"image-chooser-upload-title": "Box", "image-chooser-upload-description": WORDS}
    data |= {"image-chooser-upload-collection": "1"}
    data |= {"image-chooser-upload-file": SimpleUploadedFile(name, content)}
    answer = client.post("/cms/images/chooser/create/", data)
    form = answer.context["form"] if answer.context and "form" in answer.context else None
    return form.errors.get("file", []) if form else [], Image.objects.last


DOORS = [library, many, chooser]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_gets_a_sentence(staff, door, name):
    """Faults, line 35: half a JPEG and `GIF89a<script>` were 500 in both uploads of the CMS."""
    errors, kept = door(staff, name, BROKEN[name])
    assert len(errors) == 1
    assert kept() is None


@pytest.mark.parametrize("door", DOORS)
def test_file_that_is_too_large_gets_a_sentence(staff, door, settings):
    """Faults, line 35: a PNG of 50 MB was stored as the picture of a product."""
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 1000
    (sentence,) = door(staff, "box.png", drawing("png"))[0]
    assert "too big" in sentence


@pytest.mark.parametrize("door", DOORS)
def test_picture_of_too_many_pixels_gets_a_sentence(staff, door, settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 1000
    (sentence,) = door(staff, "box.png", drawing("png"))[0]
    assert "too many pixels" in sentence


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("kind", KINDS)
def test_picture_is_kept_upright_and_without_its_place(staff, door, kind):
    """Faults, line 35: the fallback JPEG told where it was taken."""
    sent = from_a_phone(kind)
    assert Drawing.open(BytesIO(sent)).getexif().get_ifd(IFD.GPSInfo)
    errors, kept = door(staff, f"box.{kind}", sent + b"<script>")
    assert errors == []
    content = kept().file.read()
    image = Drawing.open(BytesIO(content))
    assert (image.size, dict(image.getexif()), b"<script>" in content) == ((300, 400), {}, False)


def test_colors_and_frames_stay(staff):
    profile = b"not really a profile"
    _, kept = library(staff, "box.png", drawing("png", icc_profile=profile))
    assert Drawing.open(kept().file).info["icc_profile"] == profile
    frames = [Drawing.new("RGB", (40, 30), color) for color in ("red", "lime", "blue")]
    file = BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], duration=[90, 80, 70])
    library(staff, "box.gif", file.getvalue())
    image = Drawing.open(kept().file)
    assert (image.n_frames, image.info["duration"]) == (3, 90)
