"""The answers to a guide, in its editor's form."""

from wagtail.admin.panels import Panel


class AnswersPanel(Panel):
    """Only shows: resetting is a page of its own, with a button."""

    def __init__(self, **kwargs):
        super().__init__(**{"heading": "Did it stay on? What people answered"} | kwargs)

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/answers.html"

        def get_context_data(self, parent_context=None):
            from .selectors import ENOUGH, tally  # models that are not there yet at first

            found = tally(self.instance.pk) if self.instance.pk else None
            return super().get_context_data(parent_context) | {"tally": found, "enough": ENOUGH}
