"""A form that is sent again before its page heard what the server made of it: the editor saves as
one types, and "Publish" may be pressed before the answer to that is there."""

import pytest
from django.urls import reverse

from guides.models import GuidePage
from tests.factories import make_product, make_region
from tests.guides.factories import make_editor
from tests.guides.models.test_forms_of_drafts import rows
from tests.guides.models.test_guide_drafts import add_url, form

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]

AS_ONE_TYPES = {"Accept": "application/json"}


@pytest.fixture
def editor(client):
    client.force_login(make_editor())
    return client


def chosen(*products):
    return [{"product": p.pk, "ORDER": str(place)} for place, p in enumerate(products, 1)]


def test_a_guide_published_before_its_draft_was_answered(editor):
    roll, strips = make_product("roll"), make_product("strips")
    data = form(make_region("neck"), {})
    editor.post(add_url(), data, headers=AS_ONE_TYPES)
    guide = GuidePage.objects.get(slug="neck")
    edit = reverse("wagtailadmin_pages:edit", args=[guide.pk])
    first = data | rows("pinned", *chosen(roll, strips))
    assert editor.post(edit, first, headers=AS_ONE_TYPES).json()["success"]
    last = data | rows("pinned", *chosen(strips, roll)) | {"action-publish": "1"}
    assert editor.post(edit, last).status_code == 302
    assert [pinned.product for pinned in guide.pinned.all()] == [strips, roll]


def test_a_region_saved_twice(editor):
    neck = make_region("neck")
    edit = reverse("wagtailsnippets_regions_bodyregion:edit", args=[neck.pk])
    roll, strips = make_product("roll"), make_product("strips")
    data = {
        "name": "Neck",
        "slug": "neck",
        "order": "1",
        "max_stretch": "50",
        "group": neck.group,
        "view": "back",
    }
    form_with = lambda *products: data | rows("region_products", *chosen(*products))  # noqa: E731
    assert editor.post(edit, form_with(roll)).status_code == 302
    assert editor.post(edit, form_with(roll)).status_code == 302
    assert [row.product for row in neck.region_products.all()] == [roll]
    assert editor.post(edit, form_with(strips)).status_code == 302  # of another editor
    assert {row.product for row in neck.region_products.all()} == {roll, strips}
    twice = editor.post(edit, form_with(strips, strips))
    assert twice.status_code == 200
    assert "Please correct the duplicate data" in str(
        twice.context["form"].formsets["region_products"].non_form_errors()
    )
