"""Nothing with a claim goes live: pages and notes that have drafts, and rows without."""

from django.core.exceptions import ValidationError
from django.db.models import Model

from .coverage import coverage, fields_of
from .forms import PageForm
from .places import Placed, stops


class HeldBack(ValidationError):
    """Says in sentences what keeps `row` from the public: a claim, or a rule of another app."""

    def __init__(self, row: Model, sentences: list[str]):
        self.row = row
        super().__init__(sentences)


class ClaimFound(HeldBack):
    """Says which words keep it back."""

    def __init__(self, row: Model, found: list[Placed]):
        self.found = found
        super().__init__(row, [f"{one.place.label}: {one.sentence}" for one in found])


class ChecksClaims:
    """For a model with drafts: a version with a claim is neither published nor scheduled, by
    whatever way. Drafts are kept."""

    base_form_class = PageForm

    def publish(self, revision, *args, **kwargs):
        """Raises ClaimFound; nothing is changed then."""
        check(revision.as_object())
        return super().publish(revision, *args, **kwargs)


def check(row: Model) -> None:
    """Raises ClaimFound."""
    if found := stops(row):
        raise ClaimFound(row, found)


def check_saved_row(sender: type[Model], instance: Model, update_fields=None, **kwargs) -> None:
    """Before a row is saved that the public reads. What was there before a rule came may stay.

    Raises ClaimFound.
    """
    written = set(fields_of(sender))
    if update_fields is not None:
        written &= set(update_fields)  # a draft is saved by a page that writes none of its texts
    if not written or sender._meta.label in coverage().held or not _is_public(instance):
        return
    found = [one for one in stops(instance) if one.place.field in written]
    if found and instance.pk:
        before = sender._base_manager.filter(pk=instance.pk).first()
        known = {one.finding.sentence for one in stops(before)} if _is_public(before) else set()
        found = [one for one in found if one.finding.sentence not in known]
    if found:
        raise ClaimFound(instance, found)


def _is_public(row: Model | None) -> bool:
    return row is not None and getattr(row, "live", True)
