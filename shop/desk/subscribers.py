"""Who gets the newsletter: searched, exported and erased."""

from django.db.models import Count, Q
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column, DateColumn
from wagtail.log_actions import log

from shop.newsletter.models import Subscriber
from shop.newsletter.services import erase
from shop.web.csv_cells import safe_cell

from .reading import RowsAction, SavedViewIndex, SavedViewsViewSet

SUBSCRIBED = Q(confirmed_at__isnull=False, ended_at=None)
ROWS = {
    "subscribed": SUBSCRIBED,
    "asked": Q(confirmed_at=None),
    "left": Q(ended_at__isnull=False),
    "all": Q(),
}
SOMEBODY = "A subscriber"  # in the site's history, which is kept longer than the address


def subscribers_in(view: str):
    return Subscriber.objects.filter(ROWS[view])


class SubscriberIndexView(SavedViewIndex):
    page_title = "Subscribers"
    labels = {"subscribed": "Subscribed", "asked": "Not confirmed", "left": "Left", "all": "All"}
    any_permission_required = ("view",)
    search_fields = ["email"]
    empty = "Nobody here. People sign up at /newsletter/."
    default_ordering = "-asked_at"
    columns = [
        BulkActionsCheckboxColumn("bulk_actions", obj_type="subscriber"),
        Column("email", label="Address", sort_key="email"),
        DateColumn("asked_at", label="Asked", sort_key="asked_at"),
        DateColumn("confirmed_at", label="Confirmed", sort_key="confirmed_at"),
        DateColumn("ended_at", label="Left", sort_key="ended_at"),
        Column("ended_by", label="How", accessor="get_ended_by_display"),
    ]
    list_export = ["email", "agreed_to", "asked_at", "confirmed_at", "ended_at", "ended_by"]
    export_headings = {
        "email": "Address",
        "agreed_to": "Agreed to",
        "asked_at": "Asked",
        "confirmed_at": "Confirmed",
        "ended_at": "Left",
        "ended_by": "How",
    }
    custom_field_preprocess = {
        name: {"csv": safe_cell, "xlsx": safe_cell} for name in ("email", "agreed_to")
    }
    export_filename = "subscribers"

    def get_base_queryset(self):
        return subscribers_in(self.saved_view)

    def counts(self):
        return Subscriber.objects.aggregate(
            **{name: Count("pk", filter=rows) for name, rows in ROWS.items()}
        )


class SubscriberViewSet(SavedViewsViewSet):
    model = Subscriber
    name = "subscribers"
    icon = "group"
    menu_label = "Subscribers"
    menu_order = 98
    add_to_admin_menu = True
    inspect_view_enabled = False
    kept = ()
    index_view_class = SubscriberIndexView

    def register_admin_url_finder(self):
        """A subscriber has no page."""


class Erase(RowsAction):
    """Forgets people and all mails of the newsletter to them."""

    models = [Subscriber]
    display_name, action_type = "Erase", "erase"
    aria_label = "Erase the ticked subscribers"
    permission = "newsletter.delete_subscriber"
    one, many, done_word = "subscriber", "subscribers", "erased"

    def listed(self):
        view = self.saved_view(SubscriberIndexView.labels)
        return self.searched(subscribers_in(view), SubscriberIndexView)

    def act(self, subscriber) -> str:
        log(subscriber, "wagtail.delete", user=self.request.user, title=SOMEBODY, deleted=True)
        erase(Subscriber.objects.filter(pk=subscriber.pk))
        return ""


subscriber_viewset = SubscriberViewSet()
