"""A new page is saved twice in the same moment: by Wagtail while one types, and by a button."""

import pytest
from django.test import Client

from guides.models import GuidePage
from tests.concurrency.at_once import at_once
from tests.factories import make_region
from tests.guides.factories import make_editor
from tests.guides.models.test_guide_drafts import add_url, form

pytestmark = pytest.mark.django_db(transaction=True)
TIMES = 4


def save_at_once(*titles):
    """The status of each answer."""
    editor, region, address = make_editor(), make_region("neck"), add_url()

    def save(title):
        client = Client(raise_request_exception=False)
        client.force_login(editor)
        data = form(region, {}) | {"title": title, "slug": title}
        return lambda: client.post(address, data).status_code

    return at_once(*map(save, titles))


def test_one_page_saved_at_once_is_there_once():
    assert sorted(save_at_once(*["neck"] * TIMES)) == [200] * (TIMES - 1) + [302]
    assert GuidePage.objects.filter(slug="neck").count() == 1


def test_several_pages_saved_at_once_are_all_there():
    titles = [f"neck-{number}" for number in range(TIMES)]
    assert save_at_once(*titles) == [302] * TIMES
    assert sorted(GuidePage.objects.values_list("slug", flat=True)) == titles
