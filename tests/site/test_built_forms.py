"""Forms that editors build: shown, answered, kept, mailed, listed, forgotten."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.contrib.forms.models import FormSubmission

from claims.publishing import ClaimFound
from guides.models import FormPage, HomePage
from shop.accounts.personal.export import everything_about
from shop.accounts.personal.forgetting import erase, forget
from shop.mails.models import Mail
from tests.factories import ORIGIN, make_user

pytestmark = pytest.mark.django_db
KINDS = ("singleline", "email", "number", "checkbox", "checkboxes", "dropdown", "radio", "date")


def question(kind, **words):
    number = [*KINDS, "multiline"].index(kind)
    value = {"kind": kind, "label": f"A {kind}", "help_text": "", "required": True}
    value |= {"choices": "Red\nBlue"} | words
    return {"type": "question", "id": f"{number:08}-0000", "value": value}


def name(kind):
    return f"q_{[*KINDS, 'multiline'].index(kind):08}0000"


def make_form(*kinds, **more):
    values = {"title": "Class", "slug": "class", "thanks": "See you."} | more
    values.setdefault("questions", [question(kind) for kind in kinds])
    page = HomePage.objects.get().add_child(instance=FormPage(**values))
    page.save_revision().publish()
    return page


def send(client, page, **answers):
    said = {name(kind): value for kind, value in answers.items() if kind in (*KINDS, "multiline")}
    more = {kind: value for kind, value in answers.items() if kind not in (*KINDS, "multiline")}
    return client.post(f"/form/{page.pk}/", said | more, headers={"Origin": ORIGIN})


def test_every_kind_is_kept_as_it_was_said(client):
    page = make_form(*KINDS)
    shown = client.get("/class/")
    assert shown.cookies == {} and shown.content.decode().count("A dropdown") == 1
    said = ["Ada", "ada@example.com", "2", "on", ["Red", "Blue"], "Blue", "Red", "2026-12-01"]
    sent = send(client, page, **dict(zip(KINDS, said, strict=True)))
    assert sent["Location"] == "/class/?sent=1"
    assert "no-store" in sent["Cache-Control"]
    kept = ["Ada", "ada@example.com", "2", True, ["Red", "Blue"], "Blue", "Red", "2026-12-01"]
    assert FormSubmission.objects.get().form_data == dict(zip(map(name, KINDS), kept, strict=True))
    assert "See you." in client.get("/class/?sent=1").content.decode()


def test_bad_answer_is_said_at_its_field_and_what_was_typed_stays(client):
    page = make_form("singleline", "email")
    answer = send(client, page, singleline="Ada", email="nobody")
    html = answer.content.decode()
    assert answer.status_code == 200 and "no-store" in answer["Cache-Control"]
    assert 'value="Ada"' in html and 'value="nobody"' in html
    assert f'id="id_{name("email")}_error"' in html
    assert not FormSubmission.objects.exists()


@pytest.mark.parametrize(
    ("kind", "said", "answer"),
    [
        ("singleline", "", "Answer this question."),
        ("checkboxes", "Green", "Select a valid choice."),
        ("multiline", "a" * 5001, "Ensure this value has at most 5000 characters"),
        ("multiline", "a\0b", "Null characters are not allowed."),
        ("number", "1" * 400 + "x", "Enter a number."),
        ("date", "2026-02-31", "Enter a valid date."),
        ("dropdown", "Green", "Select a valid choice."),
    ],
)
def test_nonsense_is_refused_in_words(client, kind, said, answer):
    page = make_form(kind)
    sent = send(client, page, **{kind: said})
    assert sent.status_code == 200
    assert answer in sent.content.decode(), sent.context["form"].errors
    assert not FormSubmission.objects.exists()


def test_programs_and_other_sites_write_nothing(client):
    page = make_form("singleline")
    assert send(client, page, singleline="x", website="spam")["Location"] == "/class/?sent=1"
    other = client.post(
        f"/form/{page.pk}/", {name("singleline"): "x"}, headers={"Origin": "http://x"}
    )
    assert other.status_code == 403
    assert not FormSubmission.objects.exists()
    page.unpublish()
    assert send(client, page, singleline="x").status_code == 404


def test_answer_is_mailed_once_to_whom_the_page_names(client):
    page = make_form("singleline", send_to="class@example.com")
    send(client, page, singleline="Ada")
    mail = Mail.objects.get(to="class@example.com")
    assert "A singleline\nAda\n" in mail.text and mail.forget_at > timezone.now()


def test_too_many_answers_are_refused(client):
    page = make_form("singleline")
    codes = [send(client, page, singleline="Ada").status_code for _ in range(11)]
    assert codes == [302] * 10 + [429]


@pytest.mark.parametrize("where", ["label", "help_text", "choices"])
def test_claim_in_a_question_is_not_published(where):
    page = make_form("radio")
    page.questions = [question("radio", **{where: "Tape cures arthritis"})]
    with pytest.raises(ClaimFound):
        page.save_revision().publish()


def test_list_is_exported_without_formulas(client):
    page = make_form("singleline")
    send(client, page, singleline="=1+1")
    client.force_login(get_user_model().objects.create_superuser("root@example.com", "x"))
    assert client.get("/cms/forms/").status_code == 200
    assert "=1+1" in client.get(f"/cms/forms/submissions/{page.pk}/").content.decode()
    table = client.get(f"/cms/forms/submissions/{page.pk}/?export=csv").getvalue().decode()
    assert table.splitlines()[0] == "Submission date,A singleline"
    assert table.splitlines()[1].endswith(",'=1+1")


def test_answers_are_exported_erased_and_forgotten(client):
    page, user = make_form("email"), make_user(email="ada@example.com")
    for email in ("Ada@example.com", "not-ada@example.com"):
        send(client, page, email=email)
    mine = everything_about(user)["form_answers"]
    assert [one["form_data"] for one in mine] == [{name("email"): "Ada@example.com"}]
    erase(user)
    assert FormSubmission.objects.get().form_data == {name("email"): "not-ada@example.com"}
    assert forget()["form_answers"] == 0
    assert forget(timezone.now() + timedelta(days=401))["form_answers"] == 1
