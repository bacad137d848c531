"""Faults, line 36: revisions that name what is no longer there are compared, seen and edited."""

import pytest
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from tests.factories import make_product, make_region
from tests.guides.factories import (
    make_article,
    make_editor,
    make_guide,
    make_landing_page,
    make_step,
)
from tests.guides.models.test_comparing_revisions import blocks, image

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture
def look(client):
    client.force_login(make_editor())

    def look(page, *revisions):
        """The page that compares the revisions, either way, and the page of the old one."""
        for ends in (revisions, revisions[::-1], (revisions[0], "live"), ("live", revisions[0])):
            address = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, *ends])
            assert client.get(address).status_code == 200, ends
        for name in ("revisions_revert", "revisions_view"):
            address = reverse(f"wagtailadmin_pages:{name}", args=[page.pk, revisions[0]])
            assert client.get(address).status_code == 200, name
        for name in ("wagtailadmin_pages:history", "wagtailadmin_pages:edit"):
            assert client.get(reverse(name, args=[page.pk])).status_code == 200

    return look


def revisions(page, change):
    old = page.save_revision(clean=False).pk
    change(page)
    return old, page.save_revision(clean=False).pk


def test_region_page_whose_first_region_is_deleted(look):
    first, second = make_region("neck"), make_region("wrist")
    page = make_landing_page(first)
    ends = revisions(page, lambda page: setattr(page, "region", second))
    page.get_latest_revision().publish()
    first.delete()
    look(page, *ends)


def test_guide_whose_region_product_and_picture_are_deleted(look):
    neck, tape, picture = make_region("neck"), make_product("tape"), image()
    guide = make_guide("stiff", regions=[neck, make_region("wrist")], pinned=[tape])
    step = make_step({}, title="Before", picture=picture)
    guide.steps = blocks(guide, "steps", ("step", step))
    social = get_image_model().objects.get(pk=picture["image"])
    guide.social_picture = social

    def change(guide):
        guide.steps = blocks(guide, "steps", ("step", make_step({}, title="After")))
        guide.regions, guide.pinned, guide.social_picture = [], [], None

    ends = revisions(guide, change)
    guide.get_latest_revision().publish()
    neck.delete()
    tape.stockrecords.all().delete()
    tape.delete()
    social.delete()
    look(guide, *ends)


def test_article_whose_choices_are_deleted(look):
    guide, tape, picture = make_guide("neck"), make_product("tape"), image()
    article, pairs = make_article("sit", live=False), []
    document = get_document_model().objects.create(title="List", file="list.pdf")
    values = [
        ("guide", guide.pk),
        ("product", tape.pk),
        ("picture", {"image": picture, "caption": "Tall"}),
        ("video", {"title": "Neck", "poster": picture, "link": "https://youtu.be/a"}),
        ("button", {"text": "Go", "page": guide.pk, "address": ""}),
        ("document", {"document": document.pk, "text": "List"}),
    ]
    for value in values:
        article.body = blocks(article, "body", value)
        ends = revisions(article, lambda page: setattr(page, "body", blocks(page, "body")))
        pairs.append(ends)
    Page.objects.get(pk=guide.pk).delete()
    tape.stockrecords.all().delete()
    for gone in (tape, document, get_image_model().objects.get(pk=picture["image"])):
        gone.delete()
    for ends in pairs:
        look(article, *ends)
