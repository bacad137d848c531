"""A body region that pages stand on: counted, kept, and moved with all that leads to it."""

import re

import pytest
from django.contrib.messages import get_messages
from django.db import transaction
from django.urls import reverse
from wagtail.models import ReferenceIndex

from guides.models import GuidePage
from shop.regions.models import BodyRegion
from shop.regions.usage import RegionInUse
from tests.factories import make_product, make_region
from tests.guides.factories import make_article, make_editor, make_guide, make_landing_page
from tests.shared_rows import fresh

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
NAMED = (
    "Neck cannot be deleted while it is used by “Reading”, “Desk day”, “Drive” and 1 more. "
    "Take it off there first."
)


@pytest.fixture
def neck(db):
    return make_region("neck")


@pytest.fixture(scope="module")
def four_uses(rows_of_file):
    with rows_of_file(indexed=True):
        neck = make_region("neck")
        make_article("reading", regions=[neck])
        make_guide("desk-day", regions=[neck])
        make_guide("drive", regions=[neck], live=False)
        make_landing_page(neck)
        return neck


@pytest.fixture
def used(four_uses, db):
    """By two guides, one of them a draft, an article and a landing page."""
    return fresh(four_uses)


@pytest.fixture
def editor(client):
    client.force_login(make_editor())
    return client


def address(action, *keys):
    return reverse(BodyRegion.snippet_viewset.get_url_name(action), args=keys)


def said(answer):
    return [str(message) for message in get_messages(answer.wsgi_request)]


def test_uses_are_counted(editor, used):
    """Faults, line 37: "referenced 0 times" for a region of four pages."""
    assert ReferenceIndex.get_grouped_references_to(used).count() == 4
    page = editor.get(address("usage", used.pk)).content.decode()
    assert "Desk day" in page
    assert page.count("Regions") == 3


def test_a_use_that_ends_is_counted_no_more(used):
    guide = GuidePage.objects.get(slug="drive")
    guide.regions = [make_region("wrist")]
    guide.save()
    assert ReferenceIndex.get_grouped_references_to(used).count() == 3


@pytest.mark.parametrize("method", ["get", "post"])
def test_deletion_is_refused_and_says_what_uses_it(editor, used, method):
    """Faults, line 37: one region was deleted with its guides' places, another answered 500."""
    answer = getattr(editor, method)(address("delete", used.pk))
    assert (answer.status_code, answer.url) == (302, address("usage", used.pk))
    assert said(answer) == [NAMED]
    assert BodyRegion.objects.filter(pk=used.pk).exists()


def test_deletion_of_several_is_refused_for_all(editor, used):
    """Faults, line 37: the list's own action deletes, too."""
    chest = make_region("chest")
    bulk = reverse("wagtail_bulk_action", args=["regions", "bodyregion", "delete"])
    answer = editor.post(f"{bulk}?id={used.pk}&id={chest.pk}")
    assert said(answer) == [NAMED]
    assert BodyRegion.objects.count() == 2


def test_deletion_by_any_way_is_refused(neck):
    make_guide("drive", regions=[neck], live=False)
    with pytest.raises(RegionInUse, match="is used by “Drive”"), transaction.atomic():
        BodyRegion.objects.all().delete()
    assert BodyRegion.objects.count() == 1


def test_a_region_of_no_page_is_deleted_with_its_list_of_products(editor, neck):
    product = make_product("tape", regions=[neck])
    assert editor.post(address("delete", neck.pk)).url == address("list")
    assert not BodyRegion.objects.exists()
    product.refresh_from_db()


def links(html):
    """{part of the figure: where it leads} of the body map in a page."""
    found = re.findall(r'href="([^"]+)" data-region="([^"]+)" data-part="([^"]+)"', html)
    assert all(href == f"/body/{region}/" for href, region, _ in found)
    return {part: href for href, _, part in found}


@pytest.mark.parametrize("page", ["/", "/body/"])
def test_the_map_follows_a_new_address(client, used, page):
    """Faults, line 37: after a new address the map's link was dead and its part never lit up."""
    make_guide("wrist", regions=[make_region("wrist", view="front")])
    used.slug = used.name = "nape"
    used.save()
    html = client.get(page).content.decode()
    assert links(html) == {"neck": "/body/nape/", "wrist": "/body/wrist/"}
    assert html.count('aria-label="nape"') == 2
    assert client.get("/body/nape/").status_code == 200
    assert "body_back.svg#neck" in client.get("/body/nape/").content.decode()


@pytest.mark.parametrize("part", ["", "chest"])
def test_a_region_off_the_figures(client, part):
    """Faults, line 38: a new region "Jaw" has no part of the figure, and pages do not break."""
    jaw = make_region("jaw", part=part, view="front")
    make_guide("clench", regions=[jaw])
    make_guide("wrist", regions=[make_region("wrist")])
    page = client.get("/body/jaw/").content.decode()
    assert ("figures/body_front.svg#chest" in page) == bool(part)
    assert "figures/body_front.svg#jaw" not in page
    assert "region-figure--jaw" not in page
    for address in ("/", "/body/", "/body/?region=jaw", "/body/wrist/", "/search/?q=jaw"):
        html = client.get(address).content.decode()
        assert links(html).get("chest") in ((None,) if not part else (None, "/body/jaw/"))
    assert '<a href="/body/jaw/"' in client.get("/body/").content.decode()


def test_the_form_says_where_a_region_is_shown(editor):
    """Faults, line 38: the form was silent about the figures."""
    page = editor.get(address("add")).content.decode()
    assert "Empty: a mark does, or the region stands in the list" in page
    form = {
        "name": "Jaw",
        "slug": "jaw",
        "order": "1",
        "max_stretch": "50",
        "group": "Back",
        "view": "front",
    }
    rows = {f"region_products-{key}_FORMS": "0" for key in ("TOTAL", "INITIAL")}
    refused = editor.post(address("add"), form | rows | {"part": "lower-back"})
    assert "“Lower back” is not on the front figure." in refused.content.decode()
    make_region("neck")
    taken = editor.post(address("add"), form | rows | {"part": "neck"})
    sentence = "Another region has this part of the figure already."
    assert sentence in taken.content.decode()
    assert editor.post(address("add"), form | rows | {"part": ""}).status_code == 302
