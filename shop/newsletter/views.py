"""Signing up takes no token: its page is the same for everybody. Links in mails lead to a page with
a button: mail programs follow links by themselves."""

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import TemplateView, View

from shop.web.limits import NEWSLETTER, allowed, too_often
from shop.web.mail_addresses import spelled
from shop.web.same_origin import same_origin_only

from . import links, services
from .consent import consent
from .forms import SignUpForm
from .models import Subscriber
from .sending import subscribed

PAGE = "shop/newsletter/sign_up.html"


class NewsletterView(View):
    """The form; after sending, its address ends in ?sent=1, whatever the address was."""

    def get(self, request):
        sent = request.GET.get("sent") == "1"
        return render(request, PAGE, {"form": SignUpForm(), "agreed": consent(), "sent": sent})


@method_decorator([never_cache, csrf_exempt, same_origin_only], name="dispatch")
class SignUpView(View):
    def get(self, request):
        return redirect("newsletter:page")

    def post(self, request):
        form = SignUpForm(request.POST)
        if not form.is_valid():
            return render(request, PAGE, {"form": form, "agreed": consent()})
        if not allowed(request, NEWSLETTER):
            return too_often(request)
        if not form.from_a_program:
            services.ask(form.cleaned_data["email"])
        return redirect(reverse("newsletter:page") + "?sent=1")


@method_decorator(never_cache, name="dispatch")
class ConfirmView(View):
    """GET asks; POST confirms. A token of our own: the page has a form."""

    def dispatch(self, request, *args, token, **kwargs):
        found = links.asked_by_token(token)
        self.subscriber = found if found and services.may_confirm(found) else None
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, done: bool = False):
        context = {"subscriber": self.subscriber, "done": done}
        status = 200 if self.subscriber else 404
        return render(request, "shop/newsletter/confirm.html", context, status=status)

    def post(self, request):
        if self.subscriber is None:
            return self.get(request)
        services.confirm(self.subscriber)
        return self.get(request, done=True)


@method_decorator([never_cache, csrf_exempt], name="dispatch")
class OutView(TemplateView):
    """The link itself is the proof: a mail program posts here without cookie or token, as
    RFC 8058 (one-click unsubscribe) wants it, and is answered without a redirect. Whoever is
    forgotten by now is told the same."""

    template_name = "shop/newsletter/out.html"

    def dispatch(self, request, *args, token, **kwargs):
        self.pk = links.subscriber_of_token(token)
        if self.pk is None:
            raise Http404("This link ends nothing. Use the one in your mail.")
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        done = not subscribed().filter(pk=self.pk).exists()
        return super().get_context_data(done=done, **kwargs)

    def post(self, request):
        services.leave(self.pk)
        return self.render_to_response(self.get_context_data())


@method_decorator(never_cache, name="dispatch")
class OwnView(LoginRequiredMixin, TemplateView):
    """In the account: whether its address gets the newsletter, and the button that ends it."""

    template_name = "shop/newsletter/own.html"

    def get_context_data(self, **kwargs):
        mine = subscribed().filter(email=spelled(self.request.user.email)).exists()
        return super().get_context_data(
            page_title="Newsletter", active_tab="newsletter", subscribed=mine, **kwargs
        )

    def post(self, request):
        for one in subscribed().filter(email=spelled(request.user.email)):
            services.leave(one.pk, Subscriber.Ended.ACCOUNT)
        messages.success(request, "You get no newsletter any more.")
        return redirect("newsletter-own")
