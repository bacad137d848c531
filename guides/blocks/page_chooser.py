"""Chooses a page of the site for another one, which shows it only while it is published."""

from wagtail.admin.widgets import AdminPageChooser


class PageChooser(AdminPageChooser):
    """Says of a page that was chosen whether anybody sees it."""

    def get_display_title(self, instance):
        title = super().get_display_title(instance)
        return title if instance.live else f"{title} (not published: not shown)"
