"""A page that goes live by the clock, and the hour that its form means."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.users.models import UserProfile

from kt_site.jobs import run_due_jobs
from kt_site.models import JobRun, ShopNote
from tests.factories import make_region
from tests.guides.factories import make_article, make_editor, make_guide, make_landing_page

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture
def editor(client):
    user = make_editor()
    client.force_login(user)
    return user


def test_every_form_with_a_schedule_names_its_time_zone(client, editor):
    """Faults, line 42: the schedule did not say of which zone its hours are."""
    make_guide("neck")
    make_article("sit")
    make_landing_page(make_region("neck"))
    note = reverse(ShopNote.snippet_viewset.get_url_name("add"))
    pages = Page.objects.filter(depth__gte=2)
    forms = [reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in pages]
    for zone in ("America/New_York", "Asia/Tokyo"):
        UserProfile.objects.update_or_create(user=editor, defaults={"current_time_zone": zone})
        for address in [note, *forms]:
            html = client.get(address).content.decode()
            assert html.count(f"Time zone: {zone}, now ") >= 2, address


def test_a_scheduled_page_goes_live_by_the_sites_own_jobs(client, editor):
    """Faults, line 42: nothing scheduled went live. `make run` and the clock run these jobs."""
    guide = make_guide("neck", live=False)
    guide.go_live_at = timezone.now() + timedelta(hours=1)
    guide.save_revision().publish()
    run_due_jobs()
    assert client.get("/guides/neck/").status_code == 404
    scheduled = guide.latest_revision
    scheduled.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    scheduled.content["go_live_at"] = scheduled.approved_go_live_at.isoformat()
    scheduled.save()
    JobRun.objects.all().delete()
    run_due_jobs()
    assert client.get("/guides/neck/").status_code == 200
