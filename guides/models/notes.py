"""The notes that every guide shows stand on the home page, as long as guides are live."""

from django.db import models

from claims.forms import PageForm
from claims.publishing import HeldBack

from .facts import says_something

NEEDED = {
    "do_not_tape": "Every guide says who should not tape: it cannot be left out.",
    "see_a_doctor": "Every guide says when to see a doctor: it cannot be left out.",
}


def missing(home: models.Model) -> dict[str, str]:
    """{field: a sentence} of the notes that a home page lacks, while guides show them."""
    from .guides import GuidePage

    empty = []
    if not says_something(home.do_not_tape):
        empty.append("do_not_tape")
    if not home.see_a_doctor.strip():
        empty.append("see_a_doctor")
    return {name: NEEDED[name] for name in empty} if empty and GuidePage.objects.live() else {}


class HomeForm(PageForm):
    def _post_clean(self):
        super()._post_clean()
        for name, words in missing(self.instance).items() if self.goes_public() else ():
            if name in self.fields and name not in self.errors:
                self.add_error(name, words)


class KeepsNotes:
    def publish(self, revision, *args, **kwargs):
        """Raises HeldBack; nothing is changed then."""
        home = revision.as_object()
        if lacking := missing(home):
            raise HeldBack(home, list(lacking.values()))
        return super().publish(revision, *args, **kwargs)


def check_saved_home(sender, instance, raw=False, update_fields=None, **kwargs) -> None:
    """Before a live home page is saved; it may lack what it lacked before. Raises HeldBack."""
    if (
        raw
        or not instance.live
        or (update_fields is not None and not NEEDED.keys() & update_fields)
    ):
        return
    if lacking := missing(instance):
        before = sender._base_manager.filter(pk=instance.pk).first()
        known = missing(before) if before else {}
        if new := [words for name, words in lacking.items() if name not in known]:
            raise HeldBack(instance, new)
