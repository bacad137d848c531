"""A newsletter at the desk: what keeps it back, how it looks, a test of it, and sending it."""

from uuid import uuid4

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page

from claims.publishing import HeldBack
from guides.models import ArticlePage, GuidePage
from shop.mails.rendering import Words
from shop.mails.services import queue_words
from shop.newsletter.models import Delivery, Newsletter, NewsletterPart
from shop.newsletter.sending import OUT_HERE, Changed, NotDraft, send, subscribed

from .composing import problems, words_of
from .viewset import with_figures

WRITE, SEND = "newsletter.change_newsletter", "newsletter.send_newsletter"
ACTION = "newsletter.send"
TEST = "[Test] {}"
CHANGED = "The list has changed meanwhile: it is {} now. Nothing was sent."
BEGAN = "“{}” is on its way to {}."
NOT_DRAFT = "“{}” was sent already."


def people(count: int) -> str:
    return "1 subscriber" if count == 1 else f"{count:,} subscribers"


def shown(newsletter: Newsletter) -> Words:
    """As it is, or as it was sent; the link that ends it leads to the page of the newsletter."""
    sent = Words(newsletter.subject, newsletter.text, newsletter.html)
    words = words_of(newsletter) if newsletter.is_draft else sent
    out = reverse("newsletter:page")
    return Words(
        words.subject, words.text.replace(OUT_HERE, out), words.html.replace(OUT_HERE, out)
    )


class OneNewsletter(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "mail"
    right = WRITE

    def dispatch(self, request, *args, pk: int, **kwargs):
        if not request.user.has_perm(self.right):
            raise PermissionDenied
        self.newsletter = get_object_or_404(with_figures(Newsletter.objects.all()), pk=pk)
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return self.newsletter.subject

    def get_breadcrumbs_items(self):
        index = reverse(Newsletter.snippet_viewset.get_url_name("list"))
        here = {"url": "", "label": self.newsletter.subject}
        return [*self.breadcrumbs_items, {"url": index, "label": "Newsletters"}, here]


class NewsletterView(OneNewsletter):
    """A POST sends a test to whoever asks for it."""

    template_name = "desk/newsletter/newsletter.html"

    def get_context_data(self, **kwargs):
        one, count = self.newsletter, subscribed().count()
        failed = one.deliveries.filter(state=Delivery.State.FAILED).order_by()
        under_way = (Delivery.State.WAITING, Delivery.State.QUEUED)
        return super().get_context_data(
            newsletter=one,
            problems=problems(one) if one.is_draft else [],
            text=shown(one).text,
            count=count,
            subscribers=people(count),
            may_send=self.request.user.has_perm(SEND),
            to_go=one.deliveries.filter(state__in=under_way).count(),
            failures=failed.values_list("problem").annotate(n=Count("pk")).order_by("-n")[:10],
            edit_url=reverse(Newsletter.snippet_viewset.get_url_name("edit"), args=[one.pk]),
            **kwargs,
        )

    def post(self, request):
        words, to = shown(self.newsletter), request.user.email
        subject = TEST.format(words.subject)
        key = f"newsletter-test:{uuid4()}"
        queue_words(key, to, subject=subject, text=words.text, html=words.html)
        messages.success(request, f"A test is on its way to {to}.")
        return redirect("newsletter", self.newsletter.pk)


class SendView(OneNewsletter):
    """Asks first. The number in the question is the one that is sent to, or nothing is sent."""

    template_name = "desk/newsletter/send.html"
    right = SEND

    def get_context_data(self, **kwargs):
        count = subscribed().count()
        return super().get_context_data(
            newsletter=self.newsletter,
            problems=problems(self.newsletter),
            count=count,
            subscribers=people(count),
            **kwargs,
        )

    def post(self, request):
        one, count = self.newsletter, request.POST.get("count", "")
        if problems(one):
            return self.render_to_response(self.get_context_data())
        known = int(count) if count.isascii() and count.isdigit() and len(count) < 10 else 0
        try:
            sent = send(one, words_of(one), known, request.user)
        except Changed as now:
            messages.error(request, CHANGED.format(people(now.count)))
            return redirect("newsletter_send", one.pk)
        except NotDraft:
            messages.error(request, NOT_DRAFT.format(one))
        else:
            log(one, ACTION, user=request.user, data={"count": sent})
            messages.success(request, BEGAN.format(one, people(sent)))
        return redirect("newsletter", one.pk)


@xframe_options_sameorigin
def preview(request, pk: int):
    """The mail itself, for a frame of the desk, which shows pictures of its own host alone."""
    if not request.user.has_perm(WRITE):
        raise PermissionDenied
    html = shown(get_object_or_404(Newsletter, pk=pk)).html
    return HttpResponse(html.replace(f'src="{settings.SITE_URL}/', 'src="/'))


class FromPageView(WagtailAdminTemplateMixin, TemplateView):
    """A draft with the words of a guide or an article, after a question."""

    template_name = "desk/newsletter/from_page.html"
    page_title = "New newsletter"
    header_icon = "mail"

    def dispatch(self, request, *args, page_id: int, **kwargs):
        if not request.user.has_perm(WRITE):
            raise PermissionDenied
        pages = Page.objects.type(GuidePage, ArticlePage).live()
        self.page = get_object_or_404(pages, pk=page_id).specific
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.page.title

    def get_context_data(self, **kwargs):
        edit_url = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return super().get_context_data(page=self.page, edit_url=edit_url, **kwargs)

    def post(self, request):
        page = self.page
        draft = Newsletter(subject=page.title[:120], intro=page.lead)
        draft.parts = [NewsletterPart(page=page, sort_order=0)]
        try:
            draft.save()
        except HeldBack as why:
            messages.error(request, " ".join(why.messages))
            return self.get(request)
        log(draft, "wagtail.create", user=request.user)
        return redirect(Newsletter.snippet_viewset.get_url_name("edit"), draft.pk)


def page_buttons(page, user, view_name, next_url=None):
    """In the header's menu of a guide or an article that is live."""
    kind = page.specific_class or type(page)
    if page.live and issubclass(kind, GuidePage | ArticlePage) and user.has_perm(WRITE):
        url = reverse("newsletter_from_page", args=[page.pk])
        yield Button("Make a newsletter of it", url, icon_name="mail", priority=70)


def admin_urls() -> list:
    return [
        path("newsletters/<int:pk>/", NewsletterView.as_view(), name="newsletter"),
        path("newsletters/<int:pk>/send/", SendView.as_view(), name="newsletter_send"),
        path("newsletters/<int:pk>/preview/", preview, name="newsletter_preview"),
        path("newsletters/of/<int:page_id>/", FromPageView.as_view(), name="newsletter_from_page"),
    ]


def register_log_actions(actions) -> None:
    @actions.register_action(ACTION)
    class SendNewsletter(LogFormatter):
        label = "Send a newsletter"

        def format_message(self, entry):
            return f"Sent to {people(entry.data['count'])}"
