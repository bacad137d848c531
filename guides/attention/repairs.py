"""One-tap repairs: replace or remove a pinned product. Each is a page revision like an editor's."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from guides.models import GuidePage, PinnedProduct

from .finding import troubles
from .trouble import SUBSTITUTE, UNPIN, Trouble


class NotRepaired(Exception):
    """Says in a sentence why nothing was changed."""


def repair(page_id: int, kind: str, product_id: int | None, user) -> str:
    """Make the repair that the report offers now for this trouble; a sentence that says what was
    done. What was published stays published, if the user may publish; a draft beside it stays a
    draft, and is repaired too.

    Raises NotRepaired, and PermissionDenied for who may not edit the page.
    """
    with transaction.atomic():
        page = GuidePage.objects.select_for_update().filter(pk=page_id).first()
        if page is None:
            raise NotRepaired("The guide is gone.")
        may = page.permissions_for_user(user)
        if not may.can_edit():
            raise PermissionDenied("You may not edit this guide.")
        if may.page_locked():
            raise NotRepaired(f"“{page.title}” is locked; open it to see by whom.")
        trouble = _same_trouble(page_id, kind, product_id)
        try:
            published = _save(page, trouble, user, publish=may.can_publish())
        except ValidationError as problem:
            raise NotRepaired(
                f"“{page.title}” has something else to correct first: {'; '.join(problem.messages)}"
            ) from problem
    return f"“{page.title}”: {_done(trouble)}{'' if published else ', as a draft to publish'}."


def _same_trouble(page_id: int, kind: str, product_id: int | None) -> Trouble:
    """What the button stood beside; stock, products and pins may have changed since."""
    found = troubles(GuidePage.objects.filter(pk=page_id))
    for trouble in found:
        if (trouble.kind, trouble.product_id) == (kind, product_id) and trouble.repair:
            return trouble
    raise NotRepaired("There is nothing to repair any more.")


def _save(page, trouble: Trouble, user, *, publish: bool) -> bool:
    """Save the live page, and a draft that differs from it; True if the repair is published."""
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else None
    publish = publish and page.live and page.current_workflow_state is None
    for version in [page, draft] if publish else [draft or page]:
        if version is not None:
            _pin_anew(version, trouble)
            revision = version.save_revision(user=user, log_action=True)
            if publish and version is page:
                revision.publish(user=user)
    return publish


def _pin_anew(page, trouble: Trouble) -> None:
    pinned = [pin.product_id for pin in page.pinned.all()]
    kept = [pk for pk in pinned if pk not in (trouble.product_id, trouble.substitute_id)]
    if trouble.repair == SUBSTITUTE:
        kept.insert(0, trouble.substitute_id)
    page.pinned = [PinnedProduct(product_id=pk, sort_order=n) for n, pk in enumerate(kept)]


def _done(trouble: Trouble) -> str:
    return "unpinned" if trouble.repair == UNPIN else "the substitute is pinned first"
