"""The pages of what comes after the purchase: your tape, no more mails, and refilling the cart."""

from django import forms
from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import ListView, TemplateView, View

from shop.cart.same_origin import same_origin_only

from .links import REFILL, STOP, order_of_link
from .models import ScheduledMail
from .refill import fill_cart, refill_lines
from .services import stop_mails_to
from .your_tape import rows_of, set_left, tape_rows

WRONG_NUMBER = "Enter a whole number of tapings, 0 or more."


class YourTapeView(LoginRequiredMixin, ListView):
    template_name = "shop/your_tape.html"
    paginate_by = 20

    def get_queryset(self):
        return rows_of(self.request.user)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = tape_rows(context["object_list"])
        return context | {"rows": rows, "page_title": "Your tape", "active_tab": "tape"}


class LeftForm(forms.Form):
    left = forms.IntegerField(min_value=0, max_value=1_000_000)


class TapeLeftView(LoginRequiredMixin, View):
    """How many tapings are left of a line; the other button says that it is used up."""

    http_method_names = ["post"]

    def post(self, request, pk):
        form = LeftForm({"left": 0} if "used_up" in request.POST else request.POST)
        if not form.is_valid():
            messages.error(request, WRONG_NUMBER)
        elif tape := set_left(request.user, pk, form.cleaned_data["left"]):
            messages.success(request, f"Noted: {tape.title}.")
        else:
            messages.error(request, "That tape is no longer in your account.")
        return redirect("customer:your-tape")


@method_decorator([csrf_exempt, never_cache], name="dispatch")
class StopMailsView(TemplateView):
    """One button that ends the later mails. A mail program may press it by itself (RFC 8058): it
    has neither our cookie nor our page, and the signed link is all it needs."""

    template_name = "shop/later_mails_stop.html"

    def post(self, request, token):
        stop_mails_to(self.order(token))
        return self.get(request, token=token)

    def get_context_data(self, token, **kwargs):
        order = self.order(token)
        waiting = order.later_mails.filter(state=ScheduledMail.State.WAITING).exists()
        stopped = self.request.method == "POST" or not waiting
        return super().get_context_data(stopped=stopped, number=order.number, **kwargs)

    def order(self, token):
        order = order_of_link(token, STOP)
        if order is None:
            raise Http404("This link stops no mails. Use the one in your mail.")
        return order


@method_decorator([csrf_exempt, same_origin_only, never_cache], name="dispatch")
class RefillView(TemplateView):
    """What the cart would be filled with, and the button that fills it. Needs no cookie to read."""

    template_name = "shop/refill.html"

    def post(self, request, token):
        results = fill_cart(self.order(token), request.basket)
        for done, sentence in results:
            (messages.success if done else messages.error)(request, sentence)
        if any(done for done, _ in results):
            return redirect("basket:summary")
        return redirect("basket:refill", token=token)

    def get_context_data(self, token, **kwargs):
        lines = refill_lines(self.order(token))
        any_sold = any(line.sold for line in lines)
        return super().get_context_data(lines=lines, any_sold=any_sold, **kwargs)

    def order(self, token):
        order = order_of_link(token, REFILL)
        if order is None:
            raise Http404("This link refills nothing. Use the one in your mail.")
        return order
