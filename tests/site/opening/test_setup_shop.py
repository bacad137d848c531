"""`manage.py setup_shop` makes a shop of an empty database, and nothing twice."""

import re
from io import StringIO

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from shop.regions.models import BodyRegion

pytestmark = pytest.mark.django_db
BOSS = "boss@example.com"


def set_up(*options):
    said = StringIO()
    call_command("setup_shop", *options, stdout=said)
    return said.getvalue()


def rows():
    """{model: how many rows}, of all that are not a log of what was done."""
    models = [model for model in apps.get_models() if model._meta.managed]
    return {model._meta.label: model._default_manager.count() for model in models}


def test_twice_is_once():
    first = set_up("--admin", BOSS)
    before = rows()
    second = set_up("--admin", BOSS)
    assert rows() == before
    assert "http://testserver/account/password-reset/confirm/" in first
    assert "0 rows were made or changed." in second
    assert "password-reset" not in second


def test_new_shop_knows_its_address_and_has_regions_and_drafts(settings):
    settings.SITE_URL = "https://shop.example:8443"
    set_up()
    site = Site.objects.get()
    assert (site.hostname, site.port, site.site_name) == ("shop.example", 8443, "KT Tape")
    assert BodyRegion.objects.count() == 12
    help_pages = Page.objects.filter(depth=3, slug__in=["shipping-and-returns", "contact"])
    assert [(page.live, page.has_unpublished_changes) for page in help_pages] == [(False, True)] * 2


def test_what_staff_changed_stays(settings):
    set_up()
    BodyRegion.objects.filter(slug="neck").update(name="Neck and nape")
    set_up()
    assert BodyRegion.objects.get(slug="neck").name == "Neck and nape"


def test_first_administrator_chooses_a_password_by_the_link_once(client, settings):
    said = set_up("--admin", BOSS)
    link = re.search(r"http://testserver(/account/password-reset/confirm/\S+)", said)[1]
    boss = get_user_model().objects.get()
    assert (boss.is_superuser, boss.has_usable_password()) == (True, False)
    form = client.get(link, follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": "tape-and-rub-9", "password2": "tape-and-rub-9"})
    log_in = {"login": BOSS, "password": "tape-and-rub-9", "next": "/cms/"}
    assert client.post("/account/login/", log_in)["Location"] == "/cms/"
    assert "no longer works" in type(client)().get(link, follow=True).content.decode()


def test_another_link_is_asked_for_by_name():
    set_up("--admin", BOSS)
    assert "password-reset" in set_up("--admin", BOSS, "--new-link")


def test_what_is_no_address_is_refused_and_makes_nothing():
    before = rows()
    with pytest.raises(CommandError, match="boss is no e-mail address"):
        set_up("--admin", "boss")
    assert rows() == before
