"""Where editors and merchandisers find short links; the printed guide shows its own."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guides.links import link_draft
from guides.models import GuideIndexPage
from shop.links.models import ShortLink
from shop.links.qr import qr_file, qr_svg
from shop.links.services import link_product, link_region
from shop.regions.models import BodyRegion
from tests.factories import make_product, make_region, make_user
from tests.guides.factories import make_editor, make_guide, make_landing_page
from tests.shop.desk.products.drafts import new_tape, published

COPIED = ("name", "slug", "order", "group", "view", "max_stretch")
pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


@pytest.mark.indexed
def test_published_guide_shows_its_link_and_code_to_editors(desk):
    guide = make_guide("stiff")
    html = desk.get(f"/cms/pages/{guide.pk}/edit/").content.decode()
    assert f"http://testserver/g/{guide.short_link.code}" in html
    assert f'download="qr-{guide.short_link.code}.svg"' in html
    assert "Followed 0 times in the last 28 days, 0 in all." in html
    code = f"/cms/short-links/{guide.short_link.code}.svg"
    assert code in html
    assert desk.get(code).content == qr_file(f"http://testserver/g/{guide.short_link.code}")
    assert desk.get("/cms/short-links/none.svg").status_code == 404


@pytest.mark.indexed
def test_reading_the_form_of_a_draft_writes_nothing(desk):
    draft = make_guide("stiff", live=False)
    html = desk.get(f"/cms/pages/{draft.pk}/edit/").content.decode()
    assert "Save the page to get one." in html
    assert ShortLink.objects.count() == 0


@pytest.mark.indexed
def test_saved_draft_has_a_link_that_leads_to_its_region_until_it_is_published(desk):
    page = make_landing_page(make_region("neck"), live=False)
    form = {"title": page.title, "slug": page.slug, "region": page.region_id, "lead": page.lead}
    assert desk.post(f"/cms/pages/{page.pk}/edit/", form | {"body": "null"}).status_code == 302
    assert ShortLink.objects.get().region == page.region
    guide = make_guide("stiff", live=False, regions=[page.region])
    link_draft(guide)
    code = guide.short_link.code
    assert code in desk.get(f"/cms/pages/{guide.pk}/edit/").content.decode()
    assert desk.get(f"/g/{code}")["Location"] == "/body/neck/"
    guide.save_revision().publish()
    assert desk.get(f"/g/{code}")["Location"] == "/guides/stiff/"


def test_draft_of_another_region_leaves_the_published_guides_link_as_it_is(desk):
    guide = make_guide("stiff", regions=[make_region("neck")])
    guide.regions = [make_region("knee")]
    link_draft(guide)
    assert guide.short_link.region.slug == "neck"


def test_new_guide_form_opens(desk):
    index = GuideIndexPage.objects.get()
    assert desk.get(f"/cms/pages/add/guides/guidepage/{index.pk}/").status_code == 200


@pytest.mark.indexed
def test_region_page_and_region_show_the_same_link(desk):
    page = make_landing_page(make_region("neck"))
    code = ShortLink.objects.get().code
    assert code in desk.get(f"/cms/pages/{page.pk}/edit/").content.decode()
    region = f"/cms/snippets/regions/bodyregion/edit/{page.region_id}/"
    assert code in desk.get(region).content.decode()


@pytest.mark.indexed
def test_region_saved_has_a_link(desk):
    region = make_region("neck")
    address = f"/cms/snippets/regions/bodyregion/edit/{region.pk}/"
    assert "Save it to get one." in desk.get(address).content.decode()
    empty = {f"region_products-{name}_FORMS": 0 for name in ("TOTAL", "INITIAL")}
    fields = {name: getattr(region, name) for name in COPIED}
    assert desk.post(address, fields | empty).status_code == 302
    assert ShortLink.objects.get().region == region


def test_published_product_has_a_link(client):
    client.force_login(make_user("boss@example.com", is_superuser=True))
    draft = new_tape("blue", "pink")
    address = f"/cms/product/edit/{draft.pk}/"
    assert "Publish the product to get one." in client.get(address).content.decode()
    product = published(draft).product
    code = ShortLink.objects.get(product=product).code
    assert f'download="qr-{code}.svg"' in client.get(address).content.decode()


def test_printed_guide_carries_its_short_address(client):
    guide = make_guide("stiff")
    address = f"http://testserver/g/{guide.short_link.code}"
    shown = client.get("/guides/stiff/").context_data
    assert (shown["printed_address"], shown["qr"]) == (address, qr_svg(address))


def test_printed_guide_without_a_link_carries_its_address_in_as_many_queries(client):
    make_guide("stiff")
    with CaptureQueriesContext(connection) as with_link:
        client.get("/guides/stiff/")
    ShortLink.objects.all().delete()
    with CaptureQueriesContext(connection) as without:
        shown = client.get("/guides/stiff/").context_data
    assert len(without) <= len(with_link)
    assert shown["printed_address"] == "http://testserver/guides/stiff/"


def test_command_gives_links_to_what_has_none_and_keeps_the_others():
    make_guide("stiff", regions=[make_region("neck")])
    make_guide("draft", live=False)
    kept = link_product(make_product("box", colors=("blue",)))
    ShortLink.objects.exclude(pk=kept.pk).delete()
    call_command("make_short_links")
    call_command("make_short_links")
    assert sorted(ShortLink.objects.values_list("kind", flat=True)) == [
        "guide",
        "guide",
        "product",
        "product",
        "region",
    ]
    assert link_product(kept.product) == kept
    assert link_region(BodyRegion.objects.get()).kind == "region"
