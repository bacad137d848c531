"""The contact form, without a CSRF token: its page is cacheable for everybody."""

from hashlib import sha256

from django import forms
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from guides.models import ContactPage
from shop.mails.services import KEPT, queue_mail
from shop.web.crumbs import trail
from shop.web.honeypot import HoneypotForm
from shop.web.limits import CONTACT, allowed, too_often
from shop.web.pasted import EmailField
from shop.web.same_origin import same_origin_only
from shop.web.site_days import today

from .crumbs import place_of
from .structured import page_share


class ContactForm(HoneypotForm):
    name = forms.CharField(label="Name", max_length=120)
    email = EmailField(label="Email", help_text="So that we can answer.")
    message = forms.CharField(
        label="Message",
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="About an order? Add its number. We can’t judge pain or skin by mail: ask a "
        "doctor or physical therapist.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].widget.attrs["autocomplete"] = "name"
        self.fields["email"].widget.attrs["autocomplete"] = "email"
        for name in ("name", "email", "message"):
            self.fields[name].error_messages["required"] = f"Enter your {name}."


def contact_detail(page, request) -> dict:
    """What the page shows; after sending, its address ends in ?sent=1."""
    return {
        "crumbs": trail(place_of(page)),
        "share": page_share(page),
        "form": ContactForm(),
        "sent": request.GET.get("sent") == "1",
    }


@method_decorator([never_cache, csrf_exempt, same_origin_only], name="dispatch")
class ContactView(View):
    """Takes the form, wherever an editor has put its page."""

    def dispatch(self, request, *args, **kwargs):
        self.page = ContactPage.objects.live().first()
        if self.page is None:
            raise Http404("There is no contact page.")
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        return redirect(self.page.url)

    def post(self, request):
        form = ContactForm(request.POST)
        if not form.is_valid():
            context = self.page.get_context(request) | {"form": form, "sent": False}
            return TemplateResponse(request, self.page.template, context)
        if not allowed(request, CONTACT):
            return too_often(request)
        if not form.from_a_program:
            queue_message(self.page.recipient, form.cleaned_data)
        return redirect(f"{self.page.url}?sent=1")


def queue_message(to: str, data: dict) -> None:
    """Mail the shop; its answer goes to whoever wrote. The same words sent twice are one mail."""
    context = {name: data[name] for name in ("name", "email", "message")}
    more = {"reply_to": data["email"], "forget_at": timezone.now() + KEPT}
    said = sha256("\x00".join(context.values()).encode()).hexdigest()
    queue_mail(f"contact:{today()}:{said[:40]}", to, "contact_message", context, **more)
