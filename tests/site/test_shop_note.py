"""The note above every page: written at /cms/, never with a sum that no offer has."""

import pytest
from django.core.exceptions import ValidationError
from oscar.core.loading import get_model

from kt_site.demo import people
from kt_site.models import ShopNote
from kt_site.shop_note import shop_note
from shop.delivery.free_shipping import free_shipping_from
from tests.committing import committed
from tests.factories import make_offer, make_product, make_user

pytestmark = pytest.mark.django_db
URL = "/cms/settings/kt_site/shopnote/"


def free_from(sum, **options):
    return make_offer(f"Free from {sum}", "Value", sum, "Shipping percentage", 100, **options)


def note(client):
    """What the bar of a page says; "" without a bar."""
    html = client.get("/search/").content.decode()
    return html.partition('aria-label="Shop news">')[2].partition("</aside>")[0]


@pytest.fixture
def editor(client):
    people.load()
    client.force_login(people.get_user_model().objects.get(email="editor@example.com"))
    return client


def write(client, text):
    address = client.get(URL)["Location"]
    return client.post(address, {"text": text}, follow=True)


def test_editor_writes_it_and_every_page_says_it(editor, django_capture_on_commit_callbacks):
    assert note(editor) == ""
    with django_capture_on_commit_callbacks(execute=True):
        page = write(editor, "Boxes leave the same day <until 3 pm>.")
    assert page.status_code == 200
    assert note(editor) == "Boxes leave the same day &lt;until 3 pm&gt;."
    box = make_product("box")
    assert "Boxes leave the same day" in editor.get(f"/shop/box_{box.pk}/").content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        write(editor, "")
    assert note(editor) == ""


def test_amount_is_the_offers_and_follows_it(client, django_capture_on_commit_callbacks):
    ShopNote.objects.create(text="Free US shipping from {amount}.")
    assert note(client) == ""
    with django_capture_on_commit_callbacks(execute=True):
        offer = free_from("35.00")
    assert note(client) == "Free US shipping from $35."
    with django_capture_on_commit_callbacks(execute=True):
        offer.condition.value = "1049.50"
        offer.condition.save()
    assert note(client) == "Free US shipping from $1,049.50."
    with django_capture_on_commit_callbacks(execute=True):
        offer.suspend()
    assert note(client) == ""


def test_amount_is_the_lowest_of_what_everybody_gets():
    free_from("20.00", kind="Voucher")
    make_offer("Half", "Value", "10.00", "Shipping percentage", 50)
    make_offer("Counted", "Count", "2", "Shipping percentage", 100)
    ended = free_from("5.00")
    ended.end_datetime = "2020-01-01T00:00Z"
    ended.save()
    some = free_from("1.00")
    some.condition.range = get_model("offer", "Range").objects.create(name="Some")
    some.condition.save()
    assert free_shipping_from() is None
    for sum, limits in (("2.00", {"max_discount": 9}), ("3.00", {"max_global_applications": 2})):
        offer = free_from(sum)
        used = {"num_applications": 2, "total_discount": 9}
        type(offer).objects.filter(pk=offer.pk).update(**limits, **used)
    assert free_shipping_from() is None
    free_from("50.00")
    free_from("35.00")
    assert free_shipping_from() == 35


def test_page_that_was_read_before_costs_no_query_for_it(client, django_assert_num_queries):
    for text in ("Free US shipping from {amount}.", ""):
        ShopNote.objects.update_or_create(pk=1, defaults={"text": text})
        committed()
        shop_note()
        with django_assert_num_queries(0):
            shop_note()


@pytest.mark.parametrize("text", ["From {sum}.", "From {amount.", "From }amount{.", "{}"])
def test_braces_that_mean_nothing_are_a_sentence_at_the_field(text):
    with pytest.raises(ValidationError) as refused:
        ShopNote(text=text).full_clean()
    assert refused.value.message_dict == {"text": ["In braces only {amount} is understood."]}


def test_others_may_not_write_it(client):
    assert client.get(URL)["Location"].startswith("/cms/login/?next=")
    client.force_login(make_user(is_staff=True))
    assert client.get(URL).status_code == 302
    assert client.post(f"{URL}1/", {"text": "Mine now."}).status_code in (302, 403)
    assert not ShopNote.objects.filter(text="Mine now.").exists()
