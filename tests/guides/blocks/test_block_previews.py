"""Every block that editors can choose shows them what it will look like, with nothing chosen."""

import pytest
from django.urls import reverse

from guides.blocks import ARTICLE_BLOCKS, StepBlock
from guides.models import ArticlePage, GuidePage
from tests.guides.factories import make_editor

SHOWN = {
    "heading": '<h2 class="h2">Why your neck gets tired</h2>',
    "paragraph": "<p>Sit with your ears over your shoulders",
    "picture": '<div class="prose text">',
    "tip": '<span class="tip__strip tape--blue"',
    "callout": '<h2 class="h3 callout__title">See a doctor first</h2>',
    "checklist": "<li>Screen up</li>",
    "quote": "<blockquote>Small and often.</blockquote>",
    "guide": '<div class="prose text">',
    "product": '<div class="prose text">',
    "video": "<figcaption>",
    "table": '<th scope="col">Days</th>',
    "button": '<a class="btn" href="/shop/">Find your tape</a>',
    "document": '<div class="prose text">',
    "faq": '<summary class="h3">How long does it stay?</summary>',
}


@pytest.fixture
def editor(client, db):
    client.force_login(make_editor())
    return client


def previewed(editor, field, name):
    """The page that Wagtail's block picker opens for a block of a StreamField."""
    block = field.stream_block.child_blocks[name]
    return editor.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})


@pytest.mark.parametrize("name", [name for name, _ in ARTICLE_BLOCKS])
def test_article_block_preview_shows_the_block(editor, name):
    block = ArticlePage._meta.get_field("body").stream_block.child_blocks[name]
    assert block.is_previewable
    response = previewed(editor, ArticlePage._meta.get_field("body"), name)
    assert response.status_code == 200
    assert SHOWN[name] in response.content.decode()


def test_step_block_preview_shows_title_diagram_and_strip(editor):
    assert StepBlock().is_previewable
    html = previewed(editor, GuidePage._meta.get_field("steps"), "step").content.decode()
    assert "Left shoulder, down to mid-back" in html
    assert "<svg" in html
    assert "I-strip, 10\u00a0in\u00a0/\u00a025\u00a0cm" in html
