"""Forms that editors build: who may send a private one, what is found, exported and erased."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.contrib.forms.models import FormSubmission
from wagtail.models import Page, PageViewRestriction

from guides.search.documents import MAKERS
from guides.search.models import Kind
from kt_site.jobs import run_due_jobs
from kt_site.models import JobRun
from shop.accounts.personal.export import everything_about
from shop.accounts.personal.forgetting import erase
from tests.factories import make_user
from tests.site.test_built_forms import make_form, name, question, send

pytestmark = pytest.mark.django_db


def exported(client, page, kind):
    client.force_login(get_user_model().objects.create_superuser("root@example.com", "x"))
    address = f"/cms/forms/submissions/{page.pk}/?export={kind}"
    return b"".join(client.get(address).streaming_content)


def locked(page, **rule):
    page = Page.objects.get(pk=page.pk)
    return PageViewRestriction.objects.create(page=page, **rule)


def test_private_form_is_sent_by_who_knows_its_password(client):
    page = make_form("singleline")
    rule = locked(page, restriction_type=PageViewRestriction.PASSWORD, password="tape")
    assert send(client, page, singleline="Ada")["Location"] == "/class/"
    assert not FormSubmission.objects.exists()
    asked = f"/_util/authenticate_with_password/{rule.pk}/{page.pk}/"
    client.post(asked, {"password": "tape", "return_url": "/class/"})
    assert send(client, page, singleline="Ada")["Location"] == "/class/?sent=1"
    assert FormSubmission.objects.get().form_data == {name("singleline"): "Ada"}


def test_form_for_accounts_is_sent_by_who_is_logged_in(client):
    page = make_form("singleline")
    locked(page.get_parent(), restriction_type=PageViewRestriction.LOGIN)
    assert send(client, page, singleline="Ada")["Location"] == "/class/"
    client.force_login(make_user())
    assert send(client, page, singleline="Ada")["Location"] == "/class/?sent=1"


def test_heading_of_an_export_is_no_formula(client):
    page = make_form(questions=[question("singleline", label="=1+1")])
    send(client, page, singleline="Ada")
    assert exported(client, page, "csv").decode().splitlines()[0] == "Submission date,'=1+1"


def test_xlsx_has_what_the_csv_has_and_no_formula(client):
    page = make_form(
        questions=[question("singleline", label="@sum"), question("checkboxes", label="Which")]
    )
    send(client, page, singleline="=1+1", checkboxes=["Red", "Blue"])
    sheet = load_workbook(BytesIO(exported(client, page, "xlsx"))).active
    head, row = sheet.iter_rows()
    assert [cell.value for cell in head] == ["Submission date", "'@sum", "Which"]
    assert [(cell.value, cell.data_type) for cell in row[1:]] == [
        ("'=1+1", "s"),
        ("Red, Blue", "s"),
    ]


def test_form_is_found_by_its_words_but_not_when_it_is_private(client):
    page = make_form(lead="Come and try.", questions=[question("radio", label="Which evening?")])
    [found] = (one for one in MAKERS[Kind.PAGE](None) if one.object_id == page.pk)
    assert (found.heading, found.url, found.lead) == ("Class", "/class/", "Come and try.")
    assert found.body == ("Which evening?", "", "Red\nBlue")
    locked(page, restriction_type=PageViewRestriction.LOGIN)
    assert page.pk not in {one.object_id for one in MAKERS[Kind.PAGE](None)}


@pytest.mark.indexed
def test_scheduled_form_goes_live_by_the_sites_own_jobs(client):
    page = make_form("singleline")
    page.unpublish()
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    run_due_jobs()
    assert send(client, page, singleline="Ada").status_code == 404
    version = page.latest_revision
    version.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    version.content["go_live_at"] = version.approved_go_live_at.isoformat()
    version.save()
    JobRun.objects.all().delete()
    run_due_jobs()
    assert send(client, page, singleline="Ada")["Location"] == "/class/?sent=1"


def test_address_within_an_answer_is_erased_and_the_answer_stays(client):
    page, user = make_form("multiline"), make_user(email="ada@example.com")
    others = ["not-ada@example.com", "ada@example.com.au", "ada@example.community"]
    send(client, page, multiline=f"Ask ADA@example.com. Or {', '.join(others)}")
    assert everything_about(user)["form_answers"] == []  # it may be somebody else's answer
    erase(user)
    said = FormSubmission.objects.get().form_data[name("multiline")]
    assert said == f"Ask [email deleted]. Or {', '.join(others)}"
