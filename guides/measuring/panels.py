from django.conf import settings
from wagtail.admin.panels import Panel


class FiguresPanel(Panel):
    """What a guide was read for and sold in its last 28 days, for reading only."""

    DAYS = 28

    class BoundPanel(Panel.BoundPanel):
        template_name = "cms/guide_figures.html"

        def is_shown(self):
            return super().is_shown() and bool(self.instance.pk)

        def get_context_data(self, parent_context=None):
            from .figures import Period, figures_of_guide
            from .report import ADDRESS, HEADINGS

            row = figures_of_guide(self.instance.pk, Period.of_days(FiguresPanel.DAYS))
            return super().get_context_data(parent_context) | {
                "headings": HEADINGS[1:],
                "row": row,
                "report": ADDRESS,
                "is_demo": settings.IS_DEMO,
            }
