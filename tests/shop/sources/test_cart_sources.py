"""A cart line remembers the guide whose form sold it, and only a guide that anybody may read."""

import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from shop.sources.models import CartLineSource, DailyAdds
from tests.factories import ORIGIN, PASSWORD, PRECUT, make_product, make_user, put_in_cart
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


def test_line_remembers_the_guide_and_links_back(client, box, neck, groups):
    put_in_cart(client, box, 2, guide=neck.pk)
    assert groups(client) == [("Neck guide", "/guides/neck-guide/", {"Box": 2})]
    page = " ".join(client.get("/cart/").content.decode().split())
    assert 'For <a class="quiet-link" href="/guides/neck-guide/">Neck guide</a> </h2>' in page


def test_same_product_for_two_guides_and_for_none_is_three_lines(client, box, neck, knee, groups):
    for guide in (neck.pk, "", knee.pk, neck.pk):
        put_in_cart(client, box, guide=guide)
    assert groups(client) == [
        ("", "", {"Box": 1}),
        ("Neck guide", "/guides/neck-guide/", {"Box": 2}),
        ("Knee guide", "/guides/knee-guide/", {"Box": 1}),
    ]


@pytest.mark.parametrize(
    "guide", ["", "0", "-1", "999999", "1" * 40, "abc", "٣", "1 OR 1=1", "\x00", "1", "2"]
)
def test_what_is_no_page_of_the_site_is_bought_without_memory(client, box, groups, guide):
    """1 and 2 are the root of Wagtail's tree and the page below it, or nothing."""
    assert put_in_cart(client, box, guide=guide).status_code == 302
    assert groups(client) == [("", "", {"Box": 1})]
    assert not DailyAdds.objects.exists()


def test_home_page_sells_nothing(client, box, groups):
    put_in_cart(client, box, guide=Page.objects.get(depth=2).pk)
    assert groups(client) == [("", "", {"Box": 1})]


def test_draft_and_restricted_guides_are_not_remembered(client, box, neck, knee, groups):
    neck.unpublish()
    restriction = {"restriction_type": "login"}
    PageViewRestriction.objects.create(page=knee.get_parent(), **restriction)
    for guide in (neck, knee):
        put_in_cart(client, box, guide=guide.pk)
    assert groups(client) == [("", "", {"Box": 2})]


def test_guide_that_went_away_leaves_its_name_without_a_link(client, box, neck, groups):
    put_in_cart(client, box, guide=neck.pk)
    neck.unpublish()
    assert groups(client) == [("Neck guide", "", {"Box": 1})]
    neck.delete()
    assert groups(client) == [("Neck guide", "", {"Box": 1})]


def test_heading_follows_a_new_title(client, box, neck, groups):
    put_in_cart(client, box, guide=neck.pk)
    neck.title = "Neck after driving"
    neck.save_revision().publish()
    assert groups(client)[0][0] == "Neck after driving"


def test_taking_the_line_out_takes_the_memory_out_and_undo_brings_it_back(
    client, box, neck, groups
):
    put_in_cart(client, box, 3, guide=neck.pk)
    line = client.get("/cart/").context["lines"][0]
    answer = client.post(f"/cart/lines/{line.id}/", {"quantity": 0}, follow=True)
    assert not CartLineSource.objects.exists()
    undo = f'<input type="hidden" name="guide" value="{neck.pk}">'
    assert undo in answer.content.decode()
    put_in_cart(client, box, 3, guide=neck.pk, back=1)
    assert groups(client) == [("Neck guide", "/guides/neck-guide/", {"Box": 3})]
    assert DailyAdds.objects.values_list("adds", "units").get() == (1, 3)


def test_undo_of_a_line_without_a_guide_has_none(client, box, groups):
    put_in_cart(client, box)
    line = client.get("/cart/").context["lines"][0]
    page = client.post(f"/cart/lines/{line.id}/", {"quantity": 0}, follow=True).content.decode()
    assert 'name="guide" value="0"' in page
    put_in_cart(client, box, guide="0", back=1)
    assert groups(client) == [("", "", {"Box": 1})]


def test_log_in_joins_the_lines_of_a_guide_and_keeps_others_apart(client, box, neck, knee, groups):
    user = make_user()
    client.force_login(user)
    put_in_cart(client, box, 1, guide=neck.pk)
    other = Client()
    put_in_cart(other, box, 2, guide=neck.pk)
    put_in_cart(other, box, 4, guide=knee.pk)
    form = {"login": user.email, "password": PASSWORD}
    other.post("/account/login/", form)
    assert groups(other) == [
        ("Neck guide", "/guides/neck-guide/", {"Box": 2}),  # the larger of both, as Oscar does
        ("Knee guide", "/guides/knee-guide/", {"Box": 4}),
    ]


def test_adds_of_a_day_are_counted(client, box, neck):
    oil = make_product("oil")
    for product, pieces in ((box, 2), (box, 1), (oil, 4)):
        put_in_cart(client, product, pieces, guide=neck.pk)
    put_in_cart(client, box, 51, guide=neck.pk)  # refused
    assert DailyAdds.objects.values_list("page_key", "adds", "units").get() == (neck.pk, 3, 7)


def test_a_kit_is_one_add_and_all_of_it_is_for_the_guide(client, box, neck, groups):
    rows = [f"{box.pk}:2", f"{make_product('oil').pk}:1"]
    client.post("/cart/add-kit/", {"item": rows, "guide": neck.pk}, headers={"Origin": ORIGIN})
    assert groups(client) == [("Neck guide", "/guides/neck-guide/", {"Box": 2, "Oil": 1})]
    assert DailyAdds.objects.values_list("adds", "units").get() == (1, 3)


def test_form_from_elsewhere_writes_nothing(client, box, neck):
    address = f"/cart/add/{box.pk}/"
    answer = client.post(address, {"guide": neck.pk}, headers={"Origin": f"{ORIGIN}.example"})
    assert answer.status_code == 403
    assert not DailyAdds.objects.exists()


def test_reading_a_guide_sets_no_cookie_and_its_forms_say_who_they_are(client):
    tape = make_product("tape", package=PRECUT)
    guide = make_guide("back-guide", pinned=[tape], strips=[{}])
    page = client.get("/guides/back-guide/")
    assert not client.cookies
    field = f'<input type="hidden" name="guide" value="{guide.pk}">'
    assert page.content.decode().count(field) == 2  # the panel and the bar of narrow screens
    done = client.get("/guides/back-guide/?step=done").content.decode()
    assert field in done
