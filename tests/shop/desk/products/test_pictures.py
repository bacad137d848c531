"""A product's pictures are the library's, and say what they show."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images import get_image_model

from kt_site.roles import MERCHANDISER
from shop.desk.products.parts import DraftPicture
from shop.desk.products.refusals import PublishRefused
from tests.factories import make_picture, make_product
from tests.site.in_a_role import sign_in as in_a_role

from .drafts import draft_with_rows, published

pytestmark = pytest.mark.django_db


def with_picture(product, words):
    image = make_picture(make_product(f"other-{words}")).library_picture.image
    get_image_model().objects.filter(pk=image.pk).update(description=words)
    draft = draft_with_rows(product)
    draft.pictures.add(DraftPicture(image=image))
    return draft


def test_new_picture_says_what_it_shows():
    box = make_product("box")
    with pytest.raises(PublishRefused, match="Write what it shows"):
        published(with_picture(box, words=""))
    other = make_product("roll")
    published(with_picture(other, words="A blue box"))
    (image,) = other.images.all()
    assert image.caption == "A blue box"


def test_old_picture_without_words_stops_no_other_change():
    box = make_product("box")
    image = make_picture(box).library_picture.image
    get_image_model().objects.filter(pk=image.pk).update(description="")
    draft = draft_with_rows(box)
    draft.title = "Better box"
    assert published(draft).product.title == "Better box"


def test_merchandiser_uploads_a_picture_and_says_what_it_shows(client):
    in_a_role(client, MERCHANDISER)
    file = BytesIO()
    Image.new("RGB", (64, 48), "navy").save(file, "PNG")
    names = {"title": "Box", "description": "A blue box", "collection": "1"}
    sent = {f"image-chooser-upload-{name}": value for name, value in names.items()}
    sent["image-chooser-upload-file"] = SimpleUploadedFile("box.png", file.getvalue())
    answer = client.post("/cms/images/chooser/create/", sent)
    assert (answer.status_code, answer.json()["step"]) == (200, "chosen")
    assert get_image_model().objects.get().description == "A blue box"
