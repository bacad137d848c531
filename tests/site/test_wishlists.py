"""Wish lists: on by the product page's button, off by POST, seen by whom they are for."""

import pytest

from tests.factories import ORIGIN, PRECUT, make_product, variant

pytestmark = pytest.mark.django_db
FROM_HERE = {"Origin": ORIGIN}


def save(client, product, **headers):
    return client.post(f"/account/wishlists/add/{product.pk}/", headers=headers or FROM_HERE)


@pytest.fixture
def wishlist(signed_in, shopper, box):
    save(signed_in, box)
    return shopper.wishlists.get()


def test_saving_makes_the_first_list_and_comes_back(signed_in, shopper, box):
    assert save(signed_in, box)["Location"] == box.get_absolute_url()
    wishlist = shopper.wishlists.get()
    assert (wishlist.name, wishlist.lines.get().product) == ("My list", box)


def test_saving_twice_is_once(signed_in, wishlist, box):
    save(signed_in, box)
    assert wishlist.lines.get().quantity == 1


def test_saving_takes_a_post_from_our_own_page(signed_in, shopper, box):
    assert save(signed_in, box, Origin="https://evil.example").status_code == 403
    page = signed_in.get(f"/account/wishlists/add/{box.pk}/")
    assert "Save it" in page.content.decode()
    assert not shopper.wishlists.exists()


def test_saving_without_logging_in_asks_for_it(client, box):
    url = f"/account/wishlists/add/{box.pk}/"
    assert save(client, box)["Location"] == f"/account/login/?next={url}"


def test_saving_what_is_not_sold_is_not_found(signed_in):
    assert save(signed_in, make_product("secret", public=False)).status_code == 404


def test_list_shows_the_color_that_was_saved(signed_in, shopper):
    tape = make_product("tape", colors=("blue", "pink"), package=PRECUT)
    save(signed_in, variant(tape, "pink"))
    (item,) = signed_in.get(shopper.wishlists.get().get_absolute_url()).context["items"]
    assert (item.id, item.title) == (variant(tape, "pink").pk, "Tape")
    assert item.details.startswith("Pink, 20 strips")


def test_list_keeps_the_name_of_what_is_gone(signed_in, wishlist, box):
    box.delete()
    html = signed_in.get(wishlist.get_absolute_url()).content.decode()
    assert "Box" in html
    assert "No longer sold" in html


def test_removing_takes_a_post(signed_in, wishlist):
    url = f"/account/wishlists/{wishlist.key}/lines/{wishlist.lines.get().pk}/delete/"
    assert signed_in.get(url).status_code == 405
    assert wishlist.lines.count() == 1
    signed_in.post(url)
    assert wishlist.lines.count() == 0


def test_list_is_made_renamed_and_deleted(signed_in, shopper):
    signed_in.post("/account/wishlists/create/", {"name": "Knees", "visibility": "Private"})
    wishlist = shopper.wishlists.get(name="Knees")
    here = f"/account/wishlists/{wishlist.key}/"
    signed_in.post(f"{here}update/", {"name": "Both knees", "visibility": "Public"})
    assert shopper.wishlists.get().name == "Both knees"
    assert "Delete this list?" in signed_in.get(f"{here}delete/").content.decode()
    signed_in.post(f"{here}delete/")
    assert not shopper.wishlists.exists()


def test_list_without_a_name_refused(signed_in, shopper):
    page = signed_in.post("/account/wishlists/create/", {"name": "", "visibility": "Public"})
    assert list(page.context["form"].errors) == ["name"]
    assert 'href="#id_name"' in page.content.decode()


def test_list_of_somebody_else_is_not_found(client, stranger, wishlist):
    client.force_login(stranger)
    here = f"/account/wishlists/{wishlist.key}/"
    for path in ("", "update/", "delete/"):
        assert client.get(f"{here}{path}").status_code == 404
    line = wishlist.lines.get()
    assert client.post(f"{here}lines/{line.pk}/delete/").status_code == 404
    assert wishlist.lines.count() == 1


def test_only_a_shared_list_has_a_link(client, wishlist):
    client.logout()
    url = f"/account/wishlists/shared/{wishlist.key}/"
    assert client.get(url).status_code == 404
    wishlist.visibility = "Public"
    wishlist.save()
    page = client.get(url)
    assert "Box" in page.content.decode()
    assert "Remove" not in page.content.decode()
