"""The short link of what an editor edits, in Wagtail's form. It only shows: saving makes it."""

from collections.abc import Callable

from wagtail.admin.panels import Panel

from .selectors import LinkView


class ShortLinkPanel(Panel):
    """`find` takes the edited row, and gives its LinkView or None; `hint` says how to get one."""

    def __init__(self, find: Callable[[object], LinkView | None], hint: str, **kwargs):
        super().__init__(**{"heading": "Short link and QR code"} | kwargs)
        self.find, self.hint = find, hint

    def clone_kwargs(self):
        return super().clone_kwargs() | {"find": self.find, "hint": self.hint}

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/short_link.html"

        def get_context_data(self, parent_context=None):
            saved = self.instance.pk is not None
            link = self.panel.find(self.instance) if saved else None
            return super().get_context_data(parent_context) | {
                "link": link,
                "hint": self.panel.hint,
            }
