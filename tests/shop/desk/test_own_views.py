"""Views of one's own: kept, opened, renamed, deleted, and nobody else's business."""

import pytest
from django.urls import reverse

from shop.desk import own_views
from shop.desk.models import SavedView
from tests.shop.desk.staff import PACKER, said, sign_in

pytestmark = pytest.mark.django_db
FILTERED = "/cms/orders/all/?state=Paid&q=tape&p=2&_w_filter_fragment=1"


@pytest.fixture
def packer(client):
    return sign_in(client, *PACKER)


def kept():
    return list(SavedView.objects.values_list("user__email", "list", "name", "query"))


def keep(client, name, address=FILTERED):
    return client.post(address, {"keep": "view", "name": name}, follow=True)


def test_kept_and_opened(packer):
    page = packer.get(FILTERED)
    assert page.context["keep_at"] == "/cms/orders/all/?state=Paid&q=tape"
    page = keep(packer, " Paid tape ")
    assert said(page) == ["“Paid tape” is kept beside the other views."]
    assert kept() == [("staff@example.com", "orders:all", "Paid tape", "state=Paid&q=tape")]
    (tab,) = page.context["own_tabs"]
    assert tab[:4] == ("Paid tape", "/cms/orders/all/?state=Paid&q=tape", None, True)
    assert page.context["keep_at"] == ""
    assert not any(shown for *_, shown in page.context["tabs"])
    other = packer.get("/cms/orders/pack/").context
    assert [row[0] for row in other["own_tabs"]] == ["Paid tape"]
    assert (other["own_tabs"][0][3], other["keep_at"]) == (False, "")


def test_days_and_several_states_are_kept(packer):
    query = "state=Paid&state=Packed&placed_from=2026-01-01&ordering=-status"
    keep(packer, "Old", f"/cms/orders/all/?{query}")
    assert kept()[0][3] == query


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Give the view a name."),
        ("   ", "Give the view a name."),
        ("\u200b \ufeff", "Give the view a name."),
        ("x" * 41, "A name has 40 letters at most."),
        ("MINE", own_views.TAKEN),
    ],
)
def test_a_bad_name_is_said_at_its_field(packer, name, sentence):
    keep(packer, "Mine")
    html = keep(packer, name).content.decode()
    assert f'id="keep_why" role="alert">{sentence}' in html
    assert len(kept()) == 1


def test_no_filters_and_too_many(packer):
    for address in ("/cms/orders/all/", f"/cms/orders/all/?q={'x' * 1001}"):
        assert said(keep(packer, "All", address)) == ["There are no filters to keep, or too many."]
    assert kept() == []


def test_as_many_as_fit(packer, monkeypatch):
    monkeypatch.setattr(own_views, "MOST", 1)
    keep(packer, "One")
    assert (
        "You have 1 views of this list. Delete one first." in keep(packer, "Two").content.decode()
    )


def test_renamed_and_deleted(packer):
    keep(packer, "One")
    keep(packer, "Two")
    view = SavedView.objects.get(name="One")
    url = reverse("own_view", args=[view.pk])
    assert packer.get(url).status_code == 200
    assert own_views.TAKEN in packer.post(url, {"name": "two"}).content.decode()
    assert said(packer.post(url, {"name": "First"}, follow=True)) == ["“One” is now “First”."]
    done = packer.post(url, {"delete": "yes"}, follow=True)
    assert said(done) == ["“First” is deleted. The list has all its rows."]
    assert [row[2] for row in kept()] == ["Two"]


def test_nobody_elses(packer, client):
    keep(packer, "Mine")
    url = reverse("own_view", args=[SavedView.objects.get().pk])
    other = sign_in(client, *PACKER, email="other@example.com")
    assert other.get("/cms/orders/all/").context["own_tabs"] == []
    assert (other.get(url).status_code, other.post(url, {"delete": "1"}).status_code) == (404, 404)
    editor = sign_in(client, email="editor@example.com")
    assert keep(editor, "Theirs").redirect_chain[-1][0] == "/cms/"
    client.logout()
    assert client.get(url).url.startswith("/cms/login/?next=")
    assert [row[2] for row in kept()] == ["Mine"]


def test_other_lists_have_them_too(client):
    support = sign_in(client, "mails.view_mail")
    keep(support, "Ada", "/cms/mails/all/?q=ada")
    assert kept() == [("staff@example.com", "mails:all", "Ada", "q=ada")]


def test_products_too(client):
    merchant = sign_in(client, "partner.view_stockrecord", "partner.change_stockrecord")
    page = keep(merchant, "Out", "/cms/products/?state=out&p=3")
    assert kept() == [("staff@example.com", "products:index", "Out", "state=out")]
    assert page.context["own_tabs"][0][:4] == ("Out", "/cms/products/?state=out", None, True)
