"""The pages of what comes after the purchase: your tape, no more mails, and refilling the cart."""

from dataclasses import replace

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import ListView, TemplateView

from shop.web.same_origin import same_origin_only

from .links import REFILL, STOP, order_of_link
from .refill import fill_cart, refill_lines
from .services import mails_to, stop_mails_to
from .your_tape import rows_of, set_left, tape_rows


class YourTapeView(LoginRequiredMixin, ListView):
    template_name = "shop/your_tape.html"
    paginate_by = 20
    refused: dict[int, dict] = {}  # {line: what was typed, and why it was not kept}

    def get_queryset(self):
        return rows_of(self.request.user)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = tape_rows(context["object_list"])
        rows = [replace(row, **self.refused.get(row.line_id, {})) for row in rows]
        return context | {"rows": rows, "page_title": "Your tape", "active_tab": "tape"}


class TapeLeftView(YourTapeView):
    """How many tapings are left of a line; the other button says that it is used up. What cannot
    be stays in its field, with the sentence below."""

    http_method_names = ["post"]

    def post(self, request, pk):
        left = "0" if "used_up" in request.POST else request.POST.get("left", "")
        try:
            tape = set_left(request.user, pk, left)
        except ValueError as problem:
            self.refused = {pk: {"typed": left[:9], "error": str(problem)}}
            return self.get(request)
        if tape:
            messages.success(request, f"Noted: {tape.title}.")
        else:
            messages.error(request, "That tape is no longer in your account.")
        page = request.GET.get("page", "")
        return redirect(reverse("customer:your-tape") + (f"?page={page}" if page.isdigit() else ""))


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
        stopped = self.request.method == "POST" or not mails_to(order).exists()
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
