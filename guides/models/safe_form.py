"""What a guide must be to go live, said at the fields of its form, and held by publish()."""

from claims.places import nested
from guides.safety.facts import Finding

from .drafts import NumbersMayWait
from .safety import check, findings


class GuideForm(NumbersMayWait):
    def _post_clean(self):
        super()._post_clean()
        if not self.goes_public():
            return
        for name, error in _errors(self.safety_findings()).items():
            if name not in self.errors:
                self.add_error(name if name in self.fields else None, error)

    def safety_findings(self) -> list[Finding]:
        return findings(self.instance, regions=self.typed_regions())

    def typed_regions(self):
        """They reach the page only when it is saved; None if they cannot be read."""
        return self.cleaned_data.get("regions")


def _errors(found: list[Finding]) -> dict:
    """{field: what its form shows}, in a StreamField at the very block."""
    rows: dict[str, list] = {}
    for one in found:
        rows.setdefault(one.field, []).append((one.path, one.sentence))
    return {name: nested(of_field) for name, of_field in rows.items()}


class KeptSafe:
    """For guides: a version that is not safe is neither published nor scheduled. Drafts stay."""

    base_form_class = GuideForm

    def publish(self, revision, *args, **kwargs):
        """Raises NotSafe; nothing is changed then."""
        check(revision.as_object())
        return super().publish(revision, *args, **kwargs)
