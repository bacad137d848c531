"""Panels of the editors' forms that need more than a line."""

from django.forms import Media
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.staticfiles import versioned_static
from wagtail.models import Page

from guides.blocks.page_chooser import PageChooser
from shop.links.panels import ShortLinkPanel
from shop.links.selectors import link_view

from .findable import Findable

AT_A_GLANCE = MultiFieldPanel(
    [
        FieldRowPanel([FieldPanel("minutes"), FieldPanel("level")]),
        FieldRowPanel([FieldPanel("wear_days_min"), FieldPanel("wear_days_max")]),
        FieldPanel("helper_needed"),
    ],
    heading="At a glance",
)


class SavedPanel(HelpPanel):
    """A panel that only shows, and only of what is saved. Its template asks guides' desk_tags."""

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self):
            return super().is_shown() and bool(self.instance.pk)


class SafetyPanel(SavedPanel):
    class BoundPanel(SavedPanel.BoundPanel):
        @property
        def media(self):
            return super().media + Media(
                js=[versioned_static("js/editor/safety.js")],
                css={"all": [versioned_static("css/editor/safety.css")]},
            )


MAY_IT_GO_LIVE = SavedPanel(template="desk/safety/banner.html")
CHECKLIST_AND_FIGURES = [
    SafetyPanel(template="desk/safety/panel.html", heading="Safety checklist"),
    SavedPanel(template="cms/guide_figures.html", heading="Last 28 days"),
]


class ChosenPagePanel(FieldPanel):
    """A page that another one shows, marked where nobody would see it."""

    def get_form_options(self):
        options = super().get_form_options()
        widget = PageChooser(target_models=[self.db_field.remote_field.model])
        options.setdefault("widgets", {})[self.field_name] = widget
        return options


# Under "Promote", beside the address and the words for search engines.
HINT = "Save the page to get one."
GUIDE = [
    ShortLinkPanel(lambda page: link_view(page=page.pk), HINT),
    HelpPanel(template="desk/answers.html", heading="Did it stay on? What people answered"),
    Page.promote_panels[0],  # no menu lists guides one by one
    *Findable.sharing_panels,
]
REGION = [
    ShortLinkPanel(lambda page: link_view(kind="region", region=page.region_id), HINT),
    *Findable.promote_panels,
]
