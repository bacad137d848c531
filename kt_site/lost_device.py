"""The way back for staff who lost the device of their second factor: another administrator takes it
off, and it is logged and mailed."""

from allauth.account.decorators import reauthentication_required
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogFormatter, log

from shop.accounts.login.history import note
from shop.accounts.login.mails import SECOND_FACTOR_REMOVED, queue_login_mail
from shop.accounts.models import LogInEvent

ACTION = "staff.second_factor"
MAY = "accounts.change_user"


class SecondFactorRemoved(LogFormatter):
    label = "Take second factor off"

    def format_message(self, log_entry):
        return "The second factor was taken off"


def register_log_actions(actions) -> None:
    actions.register_action(ACTION)(SecondFactorRemoved)


def may_help(doer, person) -> bool:
    """Nobody helps themselves: a stolen session must not take the factor off. Administrators are
    helped by administrators."""
    if doer.pk == person.pk or not doer.has_perm(MAY):
        return False
    return doer.is_superuser or not person.is_superuser


@transaction.atomic
def remove_second_factor(person, doer) -> None:
    """Takes all factors off, ends the sessions that they opened, writes it down and mails it."""
    Authenticator.objects.filter(user=person).delete()
    for session in UserSession.objects.filter(user=person):
        session.end()
    log(person, ACTION, user=doer)
    note(person, LogInEvent.What.RECOVERED, by=doer)
    queue_login_mail(SECOND_FACTOR_REMOVED, person.email, {"by": str(doer)})


@method_decorator(reauthentication_required(app="allauth.mfa"), name="dispatch")
class LostDeviceView(WagtailAdminTemplateMixin, TemplateView):
    """Asks first. Whoever does it has proven themselves in the last minutes."""

    template_name = "desk/lost_device.html"
    page_title = "Take the second factor off"
    header_icon = "key"

    def dispatch(self, request, *args, pk, **kwargs):
        self.person = get_object_or_404(get_user_model(), pk=pk)
        if not may_help(request.user, self.person):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def post(self, request):
        remove_second_factor(self.person, request.user)
        messages.success(request, f"{self.person} sets up a new second factor at the next log-in.")
        return redirect("wagtailusers_users:edit", self.person.pk)

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        return super().get_context_data(person=self.person, **kwargs)


def admin_urls():
    address = "settings/staff/<int:pk>/lost-device/"
    return [path(address, LostDeviceView.as_view(), name="staff_lost_device")]


def listing_button(user, request_user):
    """In the menu of each row of the list of staff."""
    if may_help(request_user, user):
        url = reverse("staff_lost_device", args=[user.pk])
        yield Button("Lost device", url=url, icon_name="key", priority=30)
