"""Faults, lines 36 and 37, their kind: live pages whose pictures, products, guides and documents
were deleted are read on."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from tests.factories import make_product, make_region
from tests.guides.factories import make_article, make_editor, make_guide, make_step
from tests.guides.models.test_comparing_revisions import blocks, image

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture
def gone(db):
    """A picture, a document, a product and a guide; `gone.delete()` takes them away."""

    class Gone:
        picture = image()
        document = get_document_model().objects.create(
            title="List", file=ContentFile(b"%PDF-1.4", "list.pdf")
        )
        tape, guide = make_product("tape"), make_guide("neck")

        def delete(self):
            Page.objects.get(pk=self.guide.pk).delete()
            self.tape.stockrecords.all().delete()
            self.tape.delete()
            self.document.delete()
            get_image_model().objects.get(pk=self.picture["image"]).delete()

    return Gone()


def read(client, page):
    """As a visitor, and as its editor."""
    assert client.get(page.url).status_code == 200
    client.force_login(make_editor())
    assert client.get(f"/cms/pages/{page.pk}/edit/").status_code == 200


def test_article_whose_choices_are_gone(client, gone):
    article = make_article("sit")
    values = [
        ("guide", gone.guide.pk),
        ("product", gone.tape.pk),
        ("picture", {"image": gone.picture, "caption": "Tall"}),
        ("video", {"title": "Neck", "poster": gone.picture, "link": "https://youtu.be/a"}),
        ("button", {"text": "Go", "page": gone.guide.pk, "address": ""}),
        ("document", {"document": gone.document.pk, "text": "List"}),
    ]
    article.body = blocks(article, "body", *values)
    article.save()
    assert client.get(article.url).status_code == 200
    gone.delete()
    read(client, article)


def test_guide_whose_picture_and_product_are_gone(client, gone):
    neck = make_region("wrist")
    guide = make_guide("stiff", regions=[neck], pinned=[gone.tape])
    step = make_step({}, title="Before", picture=gone.picture)
    guide.steps = blocks(guide, "steps", ("step", step))
    guide.social_picture_id = gone.picture["image"]
    guide.save()
    assert client.get(guide.url).status_code == 200
    gone.delete()
    for address in ("/", "/guides/", "/body/wrist/", "/shop/", "/search/?q=stiff"):
        assert client.get(address).status_code == 200, address
    read(client, guide)
