"""Markup in any text of the site stays a text: on public pages, in mails, and at the desk."""

import re

import pytest
from django.apps import apps
from django.template import Context, Template
from django.test import Client
from django.utils.html import escape
from modelcluster.contrib.taggit import ClusterTaggableManager
from oscar.core.loading import get_model
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.fields import StreamField

from claims.coverage import fields_of, models_read
from guides.pages.contact import queue_message
from shop.checkout.mail import queue_order_placed
from shop.mails.models import Mail
from shop.mails.rendering import words_of
from shop.refunds.mail import queue_order_canceled
from tests.factories import make_user
from tests.safety import no_safety_rules
from tests.site.every_address import every_address
from tests.site.hostile.markup import MARK, PAYLOADS, live
from tests.site.hostile.writing import Writer

pytestmark = [pytest.mark.django_db, pytest.mark.indexed, pytest.mark.usefixtures("demo")]
# What customers type: it is shown to staff, in mails and to themselves.
CUSTOMERS = {
    "accounts.User": ("first_name", "last_name"),
    "address.UserAddress": ("first_name", "last_name", "line1", "line4"),
    "order.ShippingAddress": ("first_name", "last_name", "line1", "line4"),
    "order.Line": ("title",),
    "order.Order": ("shipping_method",),
    "desk.CustomerNote": ("text",),
}
EACH = 40  # rows of a model
# The demo has no row of them, or no form writes them.
NO_ROWS = {
    "communication.CommunicationEventType": "its templates are files; no form writes the rows",
    "flatpages.FlatPage": "pages are Wagtail's; nothing serves them",
    "wagtailcore.Site": "the settings have it",
}

REFUSED = {"tape.TapeColor.name", "guides.GuidePage.slug"}  # doors that let no markup in at all


def spoil_everything() -> Writer:
    writer = Writer()
    public = [(model, fields_of(model)) for model in models_read()]
    own = [(apps.get_model(label), names) for label, names in CUSTOMERS.items()]
    for model, names in public + own:
        if model._meta.label not in NO_ROWS:
            for row in model._base_manager.order_by("pk")[:EACH]:
                writer.spoil(row, names)
    return writer


def sitemap(client):
    words = client.get("/sitemap.xml").content.decode()
    return [re.sub("https?://[^/]+", "", found) for found in re.findall("<loc>(.*?)</loc>", words)]


def lives_on(client, addresses):
    """({address: what lives there}, how many pages have a hostile text at all)"""
    found, hostile = {}, 0
    for address in addresses:
        page = client.get(address)
        if not page.get("Content-Type", "").startswith(("text/html", "image/svg")):
            continue
        words = b"".join(page).decode()
        hostile += MARK in words
        if alive := live(words):
            found[address] = alive
    return found, hostile


def desk_pages(boss):
    finder = AdminURLFinder(boss)
    for model in models_read():
        row = model._base_manager.order_by("pk").first()
        if row and (address := finder.get_edit_url(row)):
            yield address
    for address in every_address():
        if address.startswith("/cms/") and not re.search(r"/1/|logout|failwhale", address):
            yield address


@pytest.fixture(scope="module")
def spoiled(demo, rows_of_file):
    with rows_of_file(indexed=True), no_safety_rules():
        return spoil_everything()


def test_no_text_comes_alive(spoiled):
    """On all public pages, and on all of the desk's that a link leads to."""
    client = Client(raise_request_exception=False)
    pages = [*sitemap(client), "/search/?q=tape", f"/search/?q={PAYLOADS[0]}", "/offers/"]
    found, hostile = lives_on(client, pages)
    assert (found, hostile == len(pages) > 60) == ({}, True)
    boss = make_user("boss@example.com", is_superuser=True, is_staff=True)
    client.force_login(boss)
    found, hostile = lives_on(client, desk_pages(boss))
    assert (found, hostile > 50) == ({}, True)


def test_mails_hold_no_live_text(spoiled):
    order = get_model("order", "Order").objects.order_by("pk").first()
    queue_order_placed(order)
    queue_order_canceled(order, None, [PAYLOADS[0]])
    typed = {"name": MARK + PAYLOADS[0], "email": "ada@example.com", "message": PAYLOADS[1]}
    queue_message("shop@example.com", typed)
    words = [words.html for mail in Mail.objects.all() if (words := words_of(mail))]
    assert sum(MARK in html for html in words) >= 3
    assert [live(html) for html in words if live(html)] == []


def test_every_field_was_tried(spoiled):
    """Or its model has no row in the demo, and the table says why."""
    labels = {
        f"{model._meta.label}.{name}"
        for model in models_read()
        if model._base_manager.exists() and model._meta.label not in NO_ROWS
        for name in fields_of(model)
        if not isinstance(model._meta.get_field(name), (StreamField, ClusterTaggableManager))
    }
    assert labels - spoiled.tried == set()
    assert len(spoiled.tried) > 100
    assert REFUSED - spoiled.refused == set()


@pytest.mark.parametrize("payload", PAYLOADS[:6])
def test_text_that_lives_is_found(payload):
    """The control: each payload but the one for templates, as a page that forgot to escape it."""
    assert live(f'<title>{payload}</title><p title="{payload}">{payload}</p>')
    assert live(f"<p>{escape(payload)}</p>") == []


def test_template_in_a_text_is_found_when_it_runs():
    assert live(Template(PAYLOADS[6]).render(Context()))
    assert live(escape(PAYLOADS[6])) == []


def test_description_that_is_not_cleaned_is_found(spoiled, monkeypatch):
    """The control of the whole way."""
    monkeypatch.setattr("shop.catalog.detail.nh3.clean", str)
    page = next(one for one in sitemap(Client()) if re.match("/shop/.*_[0-9]+/", one))
    found, _ = lives_on(Client(), [page])
    assert found
