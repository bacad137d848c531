"""Asking takes no token, since its form stands on pages that are the same for everybody. Links in
mails lead to a page with a button: mail programs follow links by themselves."""

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import ListView, TemplateView, View

from shop.accounts.wishlists import items
from shop.web import limits
from shop.web.same_origin import page_after, same_origin_only

from . import links, selectors, services
from .forms import AskForm

WAITS = "We will email you once when {} is back in stock."
# The same for an address that waits already, that has an account, or that asked too often.
CHECK_MAIL = (
    "Check your mail. Unless you are waiting for it already, a link is on its way: "
    "open it to confirm."
)
TOO_OFTEN = "That was often in a short time. Try again in an hour."
IN_STOCK = "{} is in stock: you can buy it now."


@method_decorator([never_cache, csrf_exempt, same_origin_only], name="dispatch")
class AskView(View):
    """With htmx only the form changes; without, the shopper goes back with a message."""

    def dispatch(self, request, *args, pk, **kwargs):
        found = selectors.buyable_items([pk]) if pk < 2**31 else {}
        self.item = found.get(pk)
        if self.item is None:
            raise Http404("There is no such product.")
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        return self.show({})

    def post(self, request):
        form = AskForm(request.POST)
        if not form.is_valid():
            return self.show({"error": form.error, "email": request.POST.get("email", "")[:254]})
        if not limits.allowed(request, limits.STOCK_ALERT):
            return self.answer(messages.ERROR, TOO_OFTEN)
        if self.item.stock.code != "out":
            return self.answer(messages.INFO, IN_STOCK.format(self.item.title))
        sentence = CHECK_MAIL
        if not form.from_a_program:
            email = form.cleaned_data["email"]
            if services.ask(self.item, email, request.user, form.guide):
                sentence = WAITS.format(self.item.title)
        return self.answer(messages.SUCCESS, sentence)

    def show(self, more):
        """The form: alone for htmx, else on a page of its own."""
        page = (
            "components/product/back_in_stock.html"
            if self.request.htmx
            else "shop/stock_alert_ask.html"
        )
        sent = {name: self.request.POST.get(name, "") for name in ("next", "guide")}
        context = {"id": self.item.id, "name": self.item.title, "item": self.item}
        return render(self.request, page, context | sent | more)

    def answer(self, level, sentence):
        if self.request.htmx:
            return self.show({"sentence": sentence})
        messages.add_message(self.request, level, sentence)
        return redirect(page_after(self.request, self.item.url))


@method_decorator(never_cache, name="dispatch")
class ConfirmView(TemplateView):
    template_name = "shop/stock_alert_confirm.html"

    def get(self, request, token):
        item, _ = self.find(token)
        return render(request, self.template_name, {"item": item}, status=200 if item else 404)

    def post(self, request, token):
        item, alert = self.find(token)
        if item is None:
            return self.get(request, token)
        services.confirm(alert)
        messages.success(request, WAITS.format(item.title))
        return redirect(item.url)

    def find(self, token):
        """(what is waited for, the alert); (None, None) where the link opens nothing any more."""
        alert = links.alert_of_token(token)
        item = alert and selectors.buyable_items([alert.product_id]).get(alert.product_id)
        return (item, alert) if item else (None, None)


@method_decorator([never_cache, csrf_exempt], name="dispatch")
class StopView(TemplateView):
    """The link itself is the proof: a mail program posts here without cookie or token, as
    RFC 8058 (one-click unsubscribe) wants it, and is answered without a redirect."""

    template_name = "shop/stock_alert_stop.html"

    def dispatch(self, request, *args, token, **kwargs):
        self.address = links.address_of_token(token)
        if self.address is None:
            raise Http404("This link stops nothing.")
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(address=self.address, **kwargs)

    def post(self, request):
        services.stop_all(self.address)
        return self.render_to_response(self.get_context_data(done=True))


@method_decorator(never_cache, name="dispatch")
class AlertListView(LoginRequiredMixin, ListView):
    template_name = "shop/stock_alert_list.html"
    paginate_by = 20

    def get_queryset(self):
        return selectors.alerts_of(self.request.user)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(page_title="Stock alerts", active_tab="alerts", **kwargs)
        return context | {"items": items(context["object_list"])}


class StopOwnView(LoginRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        if not services.stop_own(request.user, pk):
            raise Http404("You have no such alert.")
        messages.success(request, "You will get no mail about this product.")
        return redirect("stock_alerts:list")
