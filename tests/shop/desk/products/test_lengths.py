"""A tape in one color and several lengths."""

import pytest

from shop.catalog.detail import product_page

from .drafts import new_tape, published, row_of

pytestmark = pytest.mark.django_db


def test_color_in_two_lengths_says_which():
    draft = new_tape("blue", "pink")
    short = row_of(draft, "blue")
    assert short.words == "blue"
    draft.variants = [
        type(short)(color="blue", length_cm=length, sku=f"blue-{length}", price="9.99")
        for length in (25, 40)
    ]
    draft.save()
    page = product_page(published(draft).product.pk)
    assert [swatch.name.partition(",")[2] for swatch in page.colors] == [
        f" {variant.package.summary}" for variant in page.variants
    ]
    assert page.variants[0].package.length_cm != page.variants[1].package.length_cm
