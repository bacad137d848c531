"""Tell me when it is back. Links in mails lead to a page with a button: mail programs follow links
by themselves."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import TemplateView
from oscar.apps.customer.alerts import views
from oscar.core.loading import get_model

from shop.accounts.stock_alerts import send_confirmation
from shop.accounts.wishlists import item_of, items

ProductAlert = get_model("customer", "ProductAlert")


class ProductAlertListView(views.ProductAlertListView):
    page_title = "Stock alerts"

    def get_queryset(self):
        return super().get_queryset().filter(status=ProductAlert.ACTIVE)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"items": items(context["alerts"])}


class ProductAlertCreateView(views.ProductAlertCreateView):
    """The form is a page of its own, since the product's page is the same for everybody."""

    def dispatch(self, request, *args, pk, **kwargs):
        self.item = item_of(pk)
        product = get_model("catalogue", "Product").objects.filter(pk=pk).first()
        if self.item is None or product.is_parent:
            raise Http404("There is no such product.")
        self.product, self.object = product, None
        return super().dispatch(request, *args, pk=pk, **kwargs)

    def get(self, request, *args, **kwargs):
        return self.render_to_response(self.get_context_data())

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"item": self.item}

    def form_valid(self, form):
        alert = form.save()
        sentence = "We will write to you when it is back in stock."
        if alert.is_anonymous:
            send_confirmation.enqueue(alert.pk)
            sentence = f"One more step: open the link we sent to {alert.email}."
        messages.success(self.request, sentence)
        return redirect(self.item.url)


class ByKeyOrOwner(TemplateView):
    template_name = "oscar/customer/alerts/ask.html"

    def get_alert(self):
        """By the key of a mail, or one of the shopper's own."""
        if key := self.kwargs.get("key"):
            return get_object_or_404(ProductAlert, key=key)
        return get_object_or_404(ProductAlert, user=self.request.user, pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        alert = self.get_alert()
        return super().get_context_data(
            alert=alert, item=item_of(alert.product_id), confirming=self.confirming, **kwargs
        )

    def post(self, request, **kwargs):
        alert = self.get_alert()
        if self.confirming and alert.can_be_confirmed:
            alert.confirm()
        elif not self.confirming and alert.can_be_cancelled:
            alert.cancel()
        messages.success(request, self.sentence)
        return redirect(alert.product.get_absolute_url())


class ProductAlertConfirmView(ByKeyOrOwner):
    confirming, sentence = True, "We will write to you when it is back in stock."


class ProductAlertCancelView(ByKeyOrOwner):
    confirming, sentence = False, "You will get no mail about this product."
