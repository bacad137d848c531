"""Oscar's account pages with our forms and words. A GET changes nothing here."""

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.shortcuts import redirect
from oscar.apps.customer import views

from shop.accounts import forms, orders
from shop.accounts.personal.forgetting import erase
from shop.cart.once import form_of

from .addresses import (  # noqa: F401  where Oscar looks for them
    AddressChangeStatusView,
    AddressCreateView,
    AddressDeleteView,
    AddressListView,
    AddressUpdateView,
)

LAST_ADMINISTRATOR = "You are the only administrator. Make somebody else one first."


class ProfileUpdateView(views.ProfileUpdateView):
    form_class = forms.ProfileForm
    page_title = "Edit your profile"


class ProfileDeleteView(views.ProfileDeleteView):
    form_class = forms.ConfirmPasswordForm
    page_title = "Delete your account"

    def form_valid(self, form):
        if _is_only_administrator(self.request.user):
            form.add_error(None, LAST_ADMINISTRATOR)
            return self.form_invalid(form)
        erase(self.request.user)
        messages.success(self.request, "Your account is deleted.")
        return redirect(self.get_success_url())


def _is_only_administrator(user) -> bool:
    """Whether nobody could let the next one in, were this account gone."""
    others = get_user_model().objects.filter(is_superuser=True, is_active=True)
    return user.is_superuser and not others.exclude(pk=user.pk).exists()


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
