"""/g/<code>: the current address of its target, else of its region, else where to begin."""

import pytest

from shop.links.models import LinkDay, ShortLink
from shop.links.services import link_guide, link_product, link_region
from tests.factories import make_product, make_region, variant
from tests.guides.factories import make_guide, make_landing_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def neck():
    return make_region("neck")


def leads_to(client, link):
    answer = client.get(f"/g/{link.code}")
    assert answer.status_code == 302
    return answer["Location"]


def test_link_of_a_guide_leads_to_it(client, neck):
    guide = make_guide("stiff", regions=[neck])
    assert leads_to(client, guide.short_link) == "/guides/stiff/"


def test_link_follows_a_changed_slug(client, neck):
    guide = make_guide("stiff", regions=[neck])
    guide.slug = "stiff-neck"
    guide.save_revision().publish()
    assert leads_to(client, guide.short_link) == "/guides/stiff-neck/"
    assert ShortLink.objects.count() == 1


def test_link_of_an_unpublished_guide_leads_to_its_region(client, neck):
    guide = make_guide("stiff", regions=[neck])
    guide.unpublish()
    assert leads_to(client, ShortLink.objects.get()) == "/body/neck/"
    guide.get_latest_revision().publish()
    assert leads_to(client, ShortLink.objects.get()) == "/guides/stiff/"


def test_link_of_a_deleted_guide_leads_to_the_region_it_had_last(client, neck):
    guide = make_guide("stiff", regions=[neck])
    guide.regions = [make_region("knee")]
    guide.save_revision().publish()
    guide.delete()
    assert leads_to(client, ShortLink.objects.get()) == "/body/knee/"


def test_link_of_a_guide_gone_with_its_region_leads_to_the_body_map(client, neck):
    make_guide("stiff", regions=[neck]).delete()
    neck.delete()
    assert leads_to(client, ShortLink.objects.get()) == "/body/"


def test_link_of_a_guide_without_region_leads_to_the_body_map_when_it_is_gone(client):
    make_guide("stiff").delete()
    assert leads_to(client, ShortLink.objects.get()) == "/body/"


def test_link_of_a_region_follows_its_slug_with_or_without_a_page(client, neck):
    link = link_region(neck)
    assert leads_to(client, link) == "/body/neck/"
    make_landing_page(neck)
    assert ShortLink.objects.get() == link
    neck.slug = "nape"
    neck.save()
    assert leads_to(client, link) == "/body/nape/"


def test_links_of_two_guides_and_their_region_are_three(neck):
    codes = {make_guide(slug, regions=[neck]).short_link.code for slug in ("one", "two")}
    assert len(codes | {link_region(neck).code}) == 3


def test_link_of_a_product_leads_to_its_current_address(client):
    box = make_product("box")
    link = link_product(box)
    box.slug = "long-box"
    box.save()
    assert leads_to(client, link) == f"/shop/long-box_{box.pk}/"


def test_link_of_a_variant_leads_to_that_color(client):
    blue = variant(make_product("box", colors=("blue", "pink")), "blue")
    assert leads_to(client, link_product(blue)) == f"/shop/box-blue_{blue.pk}/"


@pytest.mark.parametrize("private", ["product", "family"])
def test_link_of_a_private_product_leads_to_its_region(client, neck, private):
    box = make_product("box", colors=("blue",), regions=[neck])
    link = link_product(variant(box, "blue"))
    hidden = variant(box, "blue") if private == "product" else box
    hidden.is_public = False
    hidden.save()
    assert leads_to(client, link) == "/body/neck/"


def test_link_of_a_deleted_product_leads_to_its_region_else_to_the_shop(client, neck):
    listed, other = make_product("listed", regions=[neck]), make_product("other")
    links = [link_product(listed), link_product(other)]
    listed.delete()
    other.delete()
    assert [leads_to(client, link) for link in links] == ["/body/neck/", "/shop/"]


def test_code_is_read_in_either_case_and_with_a_slash(client, neck):
    code = link_region(neck).code
    assert client.get(f"/g/{code.upper()}/")["Location"] == "/body/neck/"


@pytest.mark.parametrize("code", ["zzzzz", "a", "x" * 300, "no_such", "-", "00000"])
def test_unknown_code_is_our_404(client, code):
    answer = client.get(f"/g/{code}")
    assert answer.status_code == 404
    assert "<h1" in answer.content.decode()


def test_redirect_is_never_kept_and_sets_no_cookie(client, neck):
    answer = client.get(f"/g/{link_region(neck).code}")
    assert "no-store" in answer["Cache-Control"]
    assert not client.cookies


def test_other_methods_are_refused(client, neck):
    assert client.post(f"/g/{link_region(neck).code}").status_code == 405
    assert LinkDay.objects.count() == 0


def test_following_asks_two_queries(client, neck, django_assert_num_queries):
    guide = make_guide("stiff", regions=[neck])
    phone = {"User-Agent": "Mozilla/5.0 (iPhone) Safari/604.1"}
    client.get(f"/g/{guide.short_link.code}", headers=phone)
    with django_assert_num_queries(2):  # the link with its target; one more visit
        client.get(f"/g/{guide.short_link.code}", headers=phone)


def test_link_given_twice_is_one(neck):
    guide = make_guide("stiff", regions=[neck])
    assert link_guide(guide, None) == guide.short_link
    assert link_guide(guide, None).region == neck  # better than nothing
    assert link_product(make_product("box")) == link_product(
        type(make_product("x")).objects.get(upc="box")
    )
