"""The address book. An address of another shopper is not found."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import View
from oscar.apps.customer import views
from oscar.core.loading import get_model

from shop.accounts.address_form import AddressForm
from shop.checkout.places import OF_COUNTRY
from shop.orders.addresses import address_lines


class AddressListView(views.AddressListView):
    page_title = "Addresses"

    def get_queryset(self):
        return super().get_queryset().order_by("-is_default_for_shipping", "pk")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = [(address, address_lines(address)) for address in context["addresses"]]
        return context | {"rows": rows}


class FollowsCountry:
    """The button beside the country asks for that country's fields, and saves nothing."""

    def post(self, request, *args, **kwargs):
        if OF_COUNTRY not in request.POST:
            return super().post(request, *args, **kwargs)
        page = self.get(request, *args, **kwargs)
        options = self.get_form_kwargs() | {"data": None, "files": None}
        options["initial"] = request.POST.dict()
        page.context_data["form"] = self.get_form_class()(**options)
        return page


class AddressCreateView(FollowsCountry, views.AddressCreateView):
    form_class = AddressForm
    page_title = "Add an address"

    def get_success_url(self):
        messages.success(self.request, "Address added.")
        return self.success_url


class AddressUpdateView(FollowsCountry, views.AddressUpdateView):
    form_class = AddressForm

    def get_success_url(self):
        messages.success(self.request, "Address changed.")
        return self.success_url


class AddressDeleteView(views.AddressDeleteView):
    page_title = "Delete this address?"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"lines": address_lines(self.object)}

    def get_success_url(self):
        messages.success(self.request, "Address deleted.")
        return self.success_url


class AddressChangeStatusView(View):
    """Makes an address the one that checkout starts with."""

    http_method_names = ["post"]

    def post(self, request, pk, action):
        addresses = get_model("address", "UserAddress").objects.filter(user=request.user)
        address = get_object_or_404(addresses, pk=pk)
        setattr(address, f"is_{action}", True)
        address.save()
        messages.success(request, "Checkout starts with this address from now on.")
        return redirect("customer:address-list")
