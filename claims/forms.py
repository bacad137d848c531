"""Forms that say at the field which words are a claim, and what to write instead."""

from collections.abc import Iterable

from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm

from .places import Text, errors, stops

GOING_PUBLIC = ("action-publish", "action-submit", "action-restart-workflow")


class NoClaims:
    """For the form of a model whose rows are live at once."""

    def _post_clean(self):
        super()._post_clean()
        if not self.goes_public():
            return
        for name, error in errors(stops(self.instance, self.more_texts())).items():
            if name not in self.errors:
                self.add_error(name if name in self.fields else None, error)

    def goes_public(self) -> bool:
        return True

    def more_texts(self) -> Iterable[Text]:
        """What the form asks for beside the model's own fields."""
        return ()


class NoClaimsWhenPublished(NoClaims):
    """For a model with drafts: they are saved whatever they say."""

    def goes_public(self) -> bool:
        approved = self.data.get("workflow-action-name") == "approve"
        return approved or any(name in self.data for name in GOING_PUBLIC)


class RowForm(NoClaims, WagtailAdminModelForm):
    """Of a snippet without drafts."""


class DraftForm(NoClaimsWhenPublished, WagtailAdminModelForm):
    """Of a snippet with drafts."""


class PageForm(NoClaimsWhenPublished, WagtailAdminPageForm):
    """Of a page."""
