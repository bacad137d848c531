"""A product's pictures are the library's, and say what they show."""

import pytest
from wagtail.images import get_image_model

from shop.desk.products.parts import DraftPicture
from shop.desk.products.refusals import PublishRefused
from tests.factories import make_picture, make_product

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
