"""The list of newsletters at the desk, and the form of one."""

from django.db.models import Count, Q
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, PageChooserPanel
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from shop.newsletter.models import MOST_PARTS, Delivery, Newsletter

LABELS = {"in_mails": "Sent to", "failed": "Failed", "left": "Unsubscribed since"}


def with_figures(newsletters):
    """How many mails went out, failed, and whose readers have left since; no query more."""
    state = Delivery.State
    return newsletters.annotate(
        in_mails=Count("deliveries", filter=Q(deliveries__state=state.SENT)),
        failed=Count("deliveries", filter=Q(deliveries__state=state.FAILED)),
        left=Count("deliveries", filter=Q(deliveries__left_at__isnull=False)),
    )


class NewsletterIndexView(IndexView):
    def get_base_queryset(self):
        return with_figures(super().get_base_queryset().defer("text", "html"))

    def get_edit_url(self, instance):
        """What was sent is looked at, not changed."""
        if instance.is_draft:
            return super().get_edit_url(instance)
        return reverse("newsletter", args=[instance.pk])


class NewsletterViewSet(SnippetViewSet):
    model = Newsletter
    icon = "mail"
    menu_label = "Newsletters"
    menu_order = 97
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = NewsletterIndexView
    list_display = [
        "subject",
        Column("state", label="State", accessor="get_state_display"),
        DateColumn("began_at", label="Sent", sort_key="began_at"),
        *(Column(name, label=label) for name, label in LABELS.items()),
    ]
    list_filter = ["state"]
    search_fields = ["subject", "intro"]
    list_per_page = 50
    panels = [
        HelpPanel(template="desk/newsletter/state.html"),
        FieldPanel("subject"),
        FieldPanel("preheader"),
        FieldPanel("intro"),
        InlinePanel(
            "parts",
            heading="Contents",
            label="Guide, article or product",
            min_num=1,
            max_num=MOST_PARTS,
            panels=[
                PageChooserPanel("page", page_type=["guides.GuidePage", "guides.ArticlePage"]),
                FieldPanel("product"),
            ],
        ),
    ]


def refuse_deletion(request, instances):
    """Of what went out: its figures, and what was said, would be gone."""
    for one in instances:
        if isinstance(one, Newsletter) and not one.is_draft:
            messages.error(request, f"“{one}” was sent: it stays in the list.")
            return redirect("newsletter", one.pk)
