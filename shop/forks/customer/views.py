"""Oscar's account pages with our forms and words. A GET changes nothing here."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.shortcuts import redirect
from django.views.generic import TemplateView
from oscar.apps.customer import views

from shop.accounts import forms, orders
from shop.accounts.mail import queue_account_mail
from shop.cart.once import form_of

from .addresses import (  # noqa: F401  where Oscar looks for them
    AddressChangeStatusView,
    AddressCreateView,
    AddressDeleteView,
    AddressListView,
    AddressUpdateView,
)


class AccountAuthView(views.AccountAuthView):
    login_form_class = forms.LoginForm
    registration_form_class = forms.RegistrationForm


class AccountRegistrationView(views.AccountRegistrationView):
    form_class = forms.RegistrationForm


class LogoutView(TemplateView):
    """Asks on GET, since links lead here."""

    template_name = "oscar/customer/logout.html"

    def post(self, request):
        logout(request)
        response = redirect(settings.OSCAR_HOMEPAGE)
        for cookie in settings.OSCAR_COOKIES_DELETE_ON_LOGOUT:
            response.delete_cookie(cookie)
        return response


class ProfileUpdateView(views.ProfileUpdateView):
    form_class = forms.ProfileForm
    page_title = "Edit your profile"

    def send_email_changed_email(self, old_user, new_email):
        queue_account_mail(
            "EMAIL_CHANGED", old_user, to=old_user.email, extra={"new_email": new_email}
        )


class ProfileDeleteView(views.ProfileDeleteView):
    form_class = forms.ConfirmPasswordForm
    page_title = "Delete your account"

    def form_valid(self, form):
        self.request.user.delete()
        messages.success(self.request, "Your account is deleted.")
        return redirect(self.get_success_url())


class ChangePasswordView(views.ChangePasswordView):
    form_class = forms.ChangePasswordForm
    page_title = "Change your password"

    def send_password_changed_email(self):
        queue_account_mail("PASSWORD_CHANGED", self.request.user)


class OrderHistoryView(views.OrderHistoryView):
    page_title = "Orders"

    def get_queryset(self):
        return super().get_queryset().prefetch_related("lines").order_by("-date_placed", "-pk")

    def get_context_data(self, *args, **kwargs):
        context = super().get_context_data(*args, **kwargs)
        return context | {"rows": [orders.order_row(order) for order in context["orders"]]}


class OrderDetailView(views.OrderDetailView):
    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | orders.order_page(self.object)

    def do_reorder(self, order):
        sentences = orders.buy_again(order, self.request.basket, form_of(self.request))
        for done, sentence in sentences:
            (messages.success if done else messages.error)(self.request, sentence)
        self.response = redirect(
            "basket:summary" if any(done for done, _ in sentences) else self.request.path
        )
