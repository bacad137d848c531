"""Mails on the desk: which wait, which were given up, what they say, and sending them again."""

from django.db.models import Count
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn
from wagtail.admin.views import generic

from shop.mails.models import Mail
from shop.mails.services import send_again

from .reading import CellColumn, RowsAction, SavedViewIndex, SavedViewsViewSet

Status = Mail.Status


def mails_in(view: str):
    """The mails of a saved view, "all" or a status; the newest first."""
    mails = Mail.objects.defer("text", "html").select_related("order")
    return mails if view == "all" else mails.filter(status=view)


class MailIndexView(SavedViewIndex):
    page_title = "Mails"
    labels = {"parked": "Parked", "waiting": "Waiting", "sent": "Sent", "all": "All"}
    search_fields = ["to", "subject", "order__number"]
    empty = "No mail here. A mail that cannot be sent is tried for 41 hours, then parked here."
    columns = [
        BulkActionsCheckboxColumn("bulk_actions", obj_type="mail"),
        CellColumn("mails", "subject", "Mail"),
        CellColumn("mails", "order", "Order"),
        CellColumn("mails", "queued", "Queued", sort_key="created"),
        CellColumn("mails", "happened", "What happened"),
        CellColumn("mails", "state", "State"),
    ]

    def get_base_queryset(self):
        return mails_in(self.saved_view)

    def counts(self):
        found = dict(Mail.objects.order_by().values_list("status").annotate(Count("pk")))
        return {name: found.get(name, 0) for name in self.labels} | {"all": sum(found.values())}


class MailView(generic.InspectView):
    """What a mail says. Words that must not be kept, such as a link that resets a password, are
    not here: they were written as it was sent."""

    any_permission_required = ("view", "change")
    fields = ("subject",)

    def get_page_title(self):
        return self.object.subject

    def get_page_subtitle(self):
        return ""

    def get_context_data(self, **kwargs):
        may_send = self.request.user.has_perm(SendAgain.permission)
        return super().get_context_data(
            mail=self.object,
            may_send_again=may_send and self.object.status == Status.PARKED,
            **kwargs,
        )


class MailViewSet(SavedViewsViewSet):
    model = Mail
    name = "mails"
    icon = "mail"
    menu_label = "Mails"
    menu_order = 130
    add_to_admin_menu = True
    kept = ("inspect",)
    inspect_template_name = "desk/mails/mail.html"
    index_view_class = MailIndexView
    inspect_view_class = MailView


class SendAgain(RowsAction):
    """Gives parked mails all their tries anew."""

    models = [Mail]
    display_name, action_type = "Send again", "send_again"
    aria_label = "Send the ticked mails again"
    permission = "mails.change_mail"
    one, many, done_word = "mail", "mails", "on the way again"

    def listed(self):
        return self.searched(mails_in(self.saved_view(MailIndexView.labels)), MailIndexView)

    def act(self, mail) -> str:
        return "" if send_again(mail) else f"“{mail.subject}” to {mail.to} is not parked."


mail_viewset = MailViewSet()
