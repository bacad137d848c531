"""One tap: what it changes, what it leaves, and who may."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import PermissionDenied
from wagtail.models import GroupPagePermission, Page

from guides.attention.finding import troubles
from guides.attention.repairs import NotRepaired, repair
from guides.models import GuidePage
from tests.factories import make_user
from tests.guides.factories import make_editor, make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return make_editor()


@pytest.fixture
def guide(neck, first, second):
    """It pins a tape that is out of stock; another one fits."""
    first.stockrecords.update(num_in_stock=0)
    return make_guide("a", regions=[neck], strips=[{}], pinned=[first])


def pins(guide):
    page = GuidePage.objects.get(pk=guide.pk)
    return [pin.product.upc for pin in page.pinned.all()]


def author():
    """Somebody who may edit pages, and publish none."""
    user, group = make_user("author@example.com"), Group.objects.create(name="Authors")
    root = Page.objects.get(depth=1)
    for name in ("add_page", "change_page"):
        GroupPagePermission.objects.create(group=group, page=root, permission=permission(name))
    user.groups.add(group)
    return user


def permission(codename):
    return Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)


def test_substitute_is_pinned_and_published(guide, first, editor, found, client):
    said = repair(guide.pk, "out", first.pk, editor)
    assert said == "“A”: the substitute is pinned first."
    assert (pins(guide), found()) == (["second"], [])
    page = GuidePage.objects.get(pk=guide.pk)
    assert (page.live, page.has_unpublished_changes) == (True, False)
    assert page.live_revision.user == editor
    need = client.get("/guides/a/").context_data["need"]
    assert need.match.card.title == "Second"


def test_private_product_is_unpinned_and_the_others_stay(neck, first, second, editor, found):
    guide = make_guide("a", regions=[neck], strips=[{}], pinned=[first, second])
    type(first).objects.filter(pk=first.pk).update(is_public=False)
    assert repair(guide.pk, "private", first.pk, editor) == "“A”: unpinned."
    assert (pins(guide), found()) == (["second"], [])


def test_deleted_product_is_forgotten(neck, first, second, editor, found):
    guide = make_guide("a", regions=[neck], strips=[{}], pinned=[first, second])
    pk = first.pk
    first.delete()
    repair(guide.pk, "deleted", pk, editor)
    assert (pins(guide), found()) == (["second"], [])


def test_draft_beside_the_published_page_stays_a_draft_and_is_repaired_too(guide, first, editor):
    guide.title = "Half written"
    guide.save_revision()
    repair(guide.pk, "out", first.pk, editor)
    page = GuidePage.objects.get(pk=guide.pk)
    assert (page.title, page.live, page.has_unpublished_changes) == ("A", True, True)
    draft = page.get_latest_revision_as_object()
    assert draft.title == "Half written"
    assert [pin.product.upc for pin in draft.pinned.all()] == pins(guide) == ["second"]


def test_who_may_not_publish_saves_a_draft(guide, first):
    said = repair(guide.pk, "out", first.pk, author())
    assert said.endswith("as a draft to publish.")
    page = GuidePage.objects.get(pk=guide.pk)
    assert (pins(guide), page.has_unpublished_changes) == (["first"], True)
    draft = page.get_latest_revision_as_object()
    assert [pin.product.upc for pin in draft.pinned.all()] == ["second"]


def test_who_may_not_edit_is_refused(guide, first):
    with pytest.raises(PermissionDenied):
        repair(guide.pk, "out", first.pk, make_user("reader@example.com"))
    assert pins(guide) == ["first"]


def test_locked_page_is_left_alone(guide, first, editor):
    guide.locked, guide.locked_by = True, make_user("else@example.com")
    guide.save()
    with pytest.raises(NotRepaired, match="is locked"):
        repair(guide.pk, "out", first.pk, editor)
    assert pins(guide) == ["first"]


def test_second_tap_changes_nothing(guide, first, editor):
    repair(guide.pk, "out", first.pk, editor)
    revisions = guide.revisions.count()
    with pytest.raises(NotRepaired, match="nothing to repair any more"):
        repair(guide.pk, "out", first.pk, editor)
    assert guide.revisions.count() == revisions


def test_tape_that_is_back_by_then_stays(guide, first, editor):
    first.stockrecords.update(num_in_stock=9)
    with pytest.raises(NotRepaired):
        repair(guide.pk, "out", first.pk, editor)
    assert pins(guide) == ["first"]


def test_deleted_guide_is_said(editor):
    with pytest.raises(NotRepaired, match="gone"):
        repair(10**6, "out", 1, editor)


def test_troubles_of_one_guide_are_those_of_all(guide):
    assert troubles(GuidePage.objects.filter(pk=guide.pk)) == troubles()
