"""The mails of orders in the dashboard: which wait, which are parked, and a button for those."""

from django.contrib import messages
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import ListView, View

from . import services
from .models import Mail


class MailListView(ListView):
    """Newest first. `?status=` is a status, `?q=` a part of an order's number or an address."""

    template_name = "oscar/dashboard/mails/mail_list.html"
    context_object_name = "mails"
    paginate_by = 25

    def get_queryset(self):
        self.status = self.request.GET.get("status", "")
        self.query = self.request.GET.get("q", "").strip()[:100]
        mails = Mail.objects.select_related("order").defer("text", "html")
        if self.status in Mail.Status.values:
            mails = mails.filter(status=self.status)
        if self.query:
            mails = mails.filter(
                Q(order__number__icontains=self.query) | Q(to__icontains=self.query)
            )
        return mails

    def get_context_data(self, **kwargs):
        counts = dict(Mail.objects.order_by().values_list("status").annotate(Count("pk")))
        filters = [
            (status.value, status.label, counts.get(status.value, 0))
            for status in (Mail.Status.PARKED, Mail.Status.WAITING, Mail.Status.SENT)
        ]
        filters.insert(0, ("", "All", sum(counts.values())))
        context = {"filters": filters, "status": self.status, "query": self.query}
        return super().get_context_data(**context, **kwargs)


class SendAgainView(View):
    http_method_names = ["post"]

    def post(self, request, pk):
        mail = get_object_or_404(Mail, pk=pk)
        if services.send_again(mail):
            messages.success(request, "The mail is on its way again.")
        else:
            messages.warning(request, "Only a parked mail can be sent again.")
        return redirect("dashboard:mail-list")
