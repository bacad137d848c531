"""What each role may do is what kt_site/roles.py says, in each database."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import transaction
from wagtail.models import ModelLogEntry

from kt_site import roles
from kt_site.roles import (
    ADMIN,
    DUTIES,
    EDITOR,
    FULFILMENT,
    PUBLISHER,
    SHOP,
    SUPPORT,
)
from tests.factories import make_user
from tests.site.in_a_role import sign_in

pytestmark = pytest.mark.django_db


def test_each_right_of_the_table_exists():
    """A right that is misspelled would be given to nobody, and nobody would hear of it."""
    known = {
        f"{label}.{name}"
        for label, name in Permission.objects.values_list("content_type__app_label", "codename")
    }
    known |= {f"{name.partition('.')[0]}.*" for name in known}
    assert {right for duty in DUTIES for right in duty.rights} - known == set()


def rights(role):
    group = Group.objects.get(name=role)
    return {
        f"{label}.{name}"
        for label, name in group.permissions.values_list("content_type__app_label", "codename")
    }


def test_table_is_written_anew_without_what_was_given_by_hand():
    assert rights(SUPPORT) == {
        *("wagtailadmin.access_admin", "partner.view_stockrecord", "order.view_order"),
        *("desk.refund_order", "desk.moderate_reviews", "reviews.view_productreview"),
        *("accounts.view_user", "desk.add_customernote", "mails.view_mail", "mails.change_mail"),
        *("newsletter.view_subscriber", "newsletter.delete_subscriber"),
    }
    support = Group.objects.get(name=SUPPORT)
    support.permissions.set(Permission.objects.filter(codename__in=["change_order", "add_page"]))
    support.page_permissions.create(
        page_id=1, permission=Permission.objects.get(codename="publish_page")
    )
    for _ in range(2):
        roles.write_roles()
        assert len(rights(SUPPORT)) == 12
        assert not support.page_permissions.exists()
    assert len(rights(ADMIN)) == Permission.objects.count()
    tree = Group.objects.get(name=PUBLISHER).page_permissions
    assert set(tree.values_list("permission__codename", flat=True)) == {
        *("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
    }


def test_database_without_a_new_migration_gets_the_table_of_today():
    Group.objects.get(name=SUPPORT).permissions.clear()
    call_command("prepare_database")
    assert len(rights(SUPPORT)) == 12


def test_wagtails_groups_have_become_roles():
    assert not Group.objects.filter(name__in=["Editors", "Moderators", "Merchandisers"]).exists()


def test_table_on_the_desk_is_the_table(client):
    sign_in(client, FULFILMENT)
    page = client.get("/cms/settings/roles/")
    table = dict(page.context["table"])
    assert [role for role, may in table["See orders"] if may] == [*SHOP, ADMIN]
    assert '<th scope="col">Packing</th>' in page.content.decode()
    assert '"/cms/settings/roles/"' in client.get("/cms/").content.decode()  # in the menu


def test_staff_are_listed_with_their_roles_and_shoppers_are_not(
    client, django_assert_max_num_queries
):
    make_user("shopper@example.com")
    make_user("old@example.com", is_staff=True)
    user = sign_in(client, ADMIN)
    user.groups.add(Group.objects.get(name=EDITOR))
    client.get("/cms/users/")
    with django_assert_max_num_queries(20):
        page = client.get("/cms/users/")
    assert sorted(one.email for one in page.context["users"]) == [
        "admin@example.com",
        "old@example.com",
    ]
    assert "Admin, Editor" in page.content.decode()


@pytest.mark.parametrize("search", ["", "&q=example"])
def test_all_in_the_list_of_staff_are_no_shoppers(client, search):
    make_user("shopper@example.com")
    make_user("packer@example.com").groups.add(Group.objects.get(name=FULFILMENT))
    sign_in(client, ADMIN)
    page = client.get(f"/cms/bulk/accounts/user/set_active_state/?id=all{search}")
    assert [row["item"].email for row in page.context["items"]] == ["packer@example.com"]


def changes():
    entries = ModelLogEntry.objects.filter(action="shop.roles").order_by("pk")
    return [(entry.label, entry.message) for entry in entries]


@pytest.mark.django_db(transaction=True)
def test_role_changes_are_logged_once_for_each_person():
    user = make_user("new@example.com")
    editor, support = (Group.objects.get(name=name) for name in (EDITOR, SUPPORT))
    with transaction.atomic():  # as Wagtail's form does
        user.groups.clear()
        user.groups.add(editor, support)
    user.groups.set([support])
    with transaction.atomic():
        user.groups.clear()
        user.groups.add(support)  # as before
    support.user_set.remove(user)
    with transaction.atomic():
        user.groups.add(editor)
        transaction.set_rollback(True)
    assert changes() == [
        ("new@example.com", "Roles: none → Editor, Support"),
        ("new@example.com", "Roles: Editor, Support → Support"),
        ("new@example.com", "Roles: Support → none"),
    ]
