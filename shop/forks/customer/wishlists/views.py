"""Wish lists: tape to find again. Seen by their owner, and by whoever has a shared list's link."""

from django.contrib import messages
from django.db.models import Count
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import CreateView, DetailView, TemplateView, UpdateView, View
from oscar.apps.customer.wishlists import views
from oscar.core.loading import get_model

from shop.accounts import wishlists
from shop.accounts.forms import WishListForm
from shop.web.same_origin import same_origin_only


class OwnLists:
    """Another shopper's list is not found."""

    context_object_name = "wishlist"
    slug_field = slug_url_kwarg = "key"
    extra_context = {"active_tab": "wishlists"}

    def get_queryset(self):
        return self.request.user.wishlists.all()

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class WishListListView(views.WishListListView):
    page_title = "Wish lists"

    def get_queryset(self):
        return super().get_queryset().annotate(pieces=Count("lines"))


class WishListDetailView(OwnLists, DetailView):
    template_name = "oscar/customer/wishlists/wishlists_detail.html"

    def get_context_data(self, **kwargs):
        here = reverse("customer:wishlists-shared", kwargs={"key": self.object.key})
        return super().get_context_data(
            page_title=self.object.name,
            items=wishlists.items(self.object.lines.select_related("product")),
            shared_url=self.request.build_absolute_uri(here) if self.object.is_shareable else "",
            **kwargs,
        )


class WishListCreateView(OwnLists, CreateView):
    form_class = WishListForm
    template_name = "oscar/customer/wishlists/wishlists_form.html"
    extra_context = OwnLists.extra_context | {"page_title": "New wish list"}


class WishListUpdateView(OwnLists, UpdateView):
    form_class = WishListForm
    template_name = "oscar/customer/wishlists/wishlists_form.html"
    extra_context = OwnLists.extra_context | {"page_title": "Edit this list"}


class WishListDeleteView(views.WishListDeleteView):
    context_object_name = "wishlist"

    def get_page_title(self):
        return "Delete this list?"


class SharedWishListView(TemplateView):
    template_name = "oscar/customer/wishlists/wishlists_shared.html"

    def get_context_data(self, key, **kwargs):
        lists = get_model("wishlists", "WishList").objects
        wishlist = get_object_or_404(lists.exclude(visibility="Private"), key=key)
        items = wishlists.items(wishlist.lines.select_related("product"))
        return super().get_context_data(wishlist=wishlist, items=items, **kwargs)


@method_decorator([csrf_exempt, same_origin_only], name="dispatch")
class WishListAddProduct(TemplateView):
    """The product page's button posts here. Whoever had to log in first is asked once more."""

    template_name = "oscar/customer/wishlists/wishlists_add.html"

    def get_context_data(self, product_pk, key=None, **kwargs):
        item = wishlists.item_of(product_pk)
        if item is None:
            raise Http404("There is no such product.")
        return super().get_context_data(item=item, active_tab="wishlists", **kwargs)

    def post(self, request, product_pk, key=None):
        item = self.get_context_data(product_pk)["item"]
        wishlist = wishlists.save(request.user, item, key)
        if wishlist is None:
            raise Http404("There is no such list.")
        messages.success(request, f"On your list “{wishlist.name}”: {item.title}.")
        return redirect(item.url)


class WishListRemoveProduct(View):
    http_method_names = ["post"]

    def post(self, request, key, **line):
        """`line` is its line_pk, or the product_pk of what is on it."""
        lines = get_model("wishlists", "Line").objects.filter(wishlist__owner=request.user)
        which = {"pk": line["line_pk"]} if "line_pk" in line else {"product": line["product_pk"]}
        line = get_object_or_404(lines, wishlist__key=key, **which)
        line.delete()
        messages.success(request, f"Taken off your list: {line.get_title()}.")
        return redirect("customer:wishlists-detail", key=key)
