"""Faults, line 36: a draft of before whose kind of product was deleted."""

import pytest

from shop.desk.products.models import ProductDraft
from tests.factories import make_product_class

pytestmark = pytest.mark.django_db


def test_draft_of_before_has_the_kind_of_today_where_its_own_is_gone():
    old, new = make_product_class("roll"), make_product_class("tape")
    draft = ProductDraft.objects.create(title="Tape", kind=old)
    revision = draft.save_revision(clean=False)
    draft.kind = new
    draft.save()
    assert revision.as_object().kind == old
    old.delete()
    assert revision.as_object().kind == new
