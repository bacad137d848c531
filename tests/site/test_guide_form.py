"""The form of a guide at the desk: what it weighs, and the script that describes its blocks."""

import json
import re

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from guides.models import GuideIndexPage, GuidePage

pytestmark = [pytest.mark.usefixtures("demo"), pytest.mark.django_db, pytest.mark.indexed]
MOST = 150 * 1024  # bytes, as they are before compression; without what the browser keeps
FIELDS = ("before_you_start", "steps", "stop_rules")


@pytest.fixture
def desk(client):
    client.force_login(get_user_model().objects.get(email="editor@example.com"))
    return client


def form_of(desk, guide):
    answer = desk.get(reverse("wagtailadmin_pages:edit", args=[guide.pk]))
    assert answer.status_code == 200
    return answer.content


def test_form_of_each_demo_guide_is_light(desk):
    heavy = max(GuidePage.objects.all(), key=lambda guide: len(json.dumps(guide.steps.raw_data[:])))
    for guide in (heavy, GuidePage.objects.get(slug="neck-after-desk-day")):
        assert len(form_of(desk, guide)) <= MOST, guide.slug


def test_blocks_are_described_by_scripts_of_the_pages_own_version(desk):
    html = form_of(desk, GuidePage.objects.first()).decode()
    for field in FIELDS:
        [address] = re.findall(rf'src="(/cms/blocks/guides\.guidepage\.{field}\.\w+\.js)"', html)
        answer = desk.get(address)
        assert answer["Content-Type"] == "text/javascript"
        assert answer["Cache-Control"] == "private, max-age=31536000"
        assert f'telepath.register("guides.guidepage.{field}"' in answer.content.decode()


def test_script_of_another_release_is_not_kept(desk):
    answer = desk.get("/cms/blocks/guides.guidepage.steps.000000000000.js")
    assert (answer.status_code, answer["Cache-Control"]) == (200, "private, max-age=0")


@pytest.mark.parametrize("name", ["guides.guidepage.title", "guides.guidepage.x", "x.y.z", "x"])
def test_what_has_no_blocks_has_no_script(desk, name):
    assert desk.get(f"/cms/blocks/{name}.0.js").status_code == 404


def test_scripts_are_the_desks(client):
    address = "/cms/blocks/guides.guidepage.steps.0.js"
    assert client.get(address)["Location"].startswith("/cms/login/")


def test_new_guide_has_the_same_scripts(desk):
    address = f"/cms/pages/add/guides/guidepage/{GuideIndexPage.objects.get().pk}/"
    assert desk.get(address).content.decode().count('src="/cms/blocks/') == len(FIELDS)


def test_steps_are_folded_when_a_form_opens(desk):
    html = desk.get("/cms/blocks/guides.guidepage.steps.0.js").content.decode()
    assert '"collapsed": true' in html
