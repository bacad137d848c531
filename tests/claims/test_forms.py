"""What an editor reads at the field, and the doors that have no form."""

import pytest
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowTask, get_page_models
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from claims.forms import NoClaimsWhenPublished
from claims.publishing import ChecksClaims
from tests.factories import make_category, make_region, make_user
from tests.guides.factories import make_article, make_editor

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


@pytest.fixture
def article():
    return make_article("sit")


def edit(client, page, press=None, *, lead="Sit tall.", paragraph="<p>Sit.</p>"):
    data = {
        "title": page.title,
        "slug": page.slug,
        "lead": lead,
        "minutes": "5",
        "body": streamfield([("paragraph", rich_text(paragraph))]),
        "comments": {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0"},
    }
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(url, nested_form_data(data) | ({press: "1"} if press else {}))


def test_a_draft_with_a_claim_is_kept(desk, article):
    assert edit(desk, article, lead="It cures backs.").status_code == 302
    article.refresh_from_db()
    assert article.get_latest_revision_as_object().lead == "It cures backs."


def test_publishing_a_claim_is_refused_at_the_field(desk, article):
    response = edit(desk, article, "action-publish", lead="It cures backs.")
    errors = response.context["form"].errors
    assert response.status_code == 200
    assert list(errors) == ["lead"]
    assert errors["lead"][0].startswith("“cures”: No tape cures anything")
    assert "Instead: “Some people find" in errors["lead"][0]


def test_publishing_a_claim_is_refused_in_the_very_block(desk, article):
    response = edit(desk, article, "action-publish", paragraph="<p>It <i>heals</i> backs.</p>")
    [problem] = response.context["form"].errors.as_data()["body"]
    assert list(problem.block_errors) == [0]
    assert "No tape cures anything" not in response.content.decode()
    assert "nothing shows that what is under it heals by it" in response.content.decode()


def test_publishing_without_a_claim_works(desk, article):
    assert edit(desk, article, "action-publish", lead="Tape cures nothing.").status_code == 302
    assert type(article).objects.get().lead == "Tape cures nothing."


def test_a_region_is_refused_at_its_intro(desk):
    region = make_region("neck")
    url = reverse(region.snippet_viewset.get_url_name("edit"), args=[region.pk])
    page = desk.get(url)
    filled = {name: field.value() for name, field in fields(page)}
    data = {name: value for name, value in filled.items() if value is not None}
    data |= {"intro": "It heals."}
    data |= {f"region_products-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL")}
    response = desk.post(url, data)
    assert list(response.context["form"].errors) == ["intro"]


def fields(page):
    form = page.context["form"]
    return [(name, form[name]) for name in form.fields]


def test_a_category_is_refused_at_its_description(client):
    category = make_category("strips")
    client.force_login(make_user("boss@example.com", is_superuser=True))
    url = reverse("categories:edit", args=[category.pk])
    data = {"name": "Strips", "slug": "strips", "description": "Cures arthritis."}
    response = client.post(url, data)
    assert list(response.context["form"].errors) == ["description"]


def test_an_approval_in_a_list_says_what_is_held_back(desk, article):
    task = GroupApprovalTask.objects.create(name="Look")
    task.groups.set(article._meta.apps.get_model("auth.Group").objects.filter(name="Publisher"))
    workflow = Workflow.objects.create(name="Look")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    article.lead = "It cures backs."
    article.save_revision()
    state = workflow.start(article, make_user("ed@example.com")).current_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[article.pk, "approve", state.pk])
    response = desk.post(url, {"comment": ""}, HTTP_REFERER="http://testserver/cms/", follow=True)
    assert "is not public: lead: “cures”" in response.content.decode()
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS


def test_every_form_of_a_page_or_snippet_checks():
    """None was forgotten: a page's class and its form both refuse."""
    pages = [model for model in get_page_models() if model is not Page]
    assert len(pages) == 10
    assert [page for page in pages if not issubclass(page, ChecksClaims)] == []
    forms = [page.get_edit_handler().get_form_class() for page in pages]
    assert [form for form in forms if not issubclass(form, NoClaimsWhenPublished)] == []
