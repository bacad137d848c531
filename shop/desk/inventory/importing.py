"""Prices and stock from a file: first what it would change, then, once confirmed, all or none."""

from django import forms
from django.contrib import messages
from django.core import signing
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin

from .changes import ChangeRefused
from .planning import Plan, Planned, carry_out, plan
from .reading import MOST_BYTES, MOST_ROWS, FileRefused, read_rows

SALT = "shop.desk.inventory.importing"
HOUR = 3600  # seconds that a preview is good for
SHOWN = 200  # of what is planned and of what is wrong


class FileForm(forms.Form):
    file = forms.FileField(
        label="CSV or XLSX file",
        help_text="The columns SKU, and Price, Compare at or On hand; others are left alone. "
        f"At most {MOST_BYTES // 1_000_000} MB and {MOST_ROWS:,} rows.",
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
    )

    def clean(self):
        data = super().clean()
        if "file" in data:
            try:
                data["plan"] = plan(read_rows(data["file"]))
            except FileRefused as refused:
                self.add_error("file", str(refused))
        return data


class ImportView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    model = None
    permission_required = "change"
    template_name = "desk/inventory/import.html"
    page_title = "Import prices and stock"
    header_icon = "upload"

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("products:index"), "label": "Products"},
            {"url": "", "label": "Import"},
        ]

    def post(self, request, *args, **kwargs):
        if "plan" in request.POST:
            return self._confirmed(request)
        form = FileForm(request.POST, request.FILES)
        made = form.cleaned_data.get("plan") if form.is_valid() else None
        return self.render_to_response(self.get_context_data(form=form, plan=made))

    def _confirmed(self, request):
        try:
            kept = signing.loads(request.POST["plan"], salt=self._salt(), max_age=HOUR)
            done = carry_out([Planned.unpacked(*change) for change in kept], request.user)
        except signing.BadSignature:
            messages.error(
                request, "Nothing was changed: the preview was too old. Choose the file again."
            )
        except ChangeRefused as why:
            messages.error(request, f"Nothing was changed. {why} Choose the file again to see it.")
        else:
            messages.success(
                request, f"{done} {'figure is' if done == 1 else 'figures are'} changed."
            )
            return redirect("products:index")
        return redirect("products:import")

    def _salt(self) -> str:
        """What one person was shown, no other confirms."""
        return f"{SALT}.{self.request.user.pk}"

    def get_context_data(self, form=None, plan: Plan | None = None, **kwargs):
        context = super().get_context_data(**kwargs) | {"form": form or FileForm(), "plan": plan}
        if plan and plan.changes and not plan.problems:
            packed = [change.packed() for change in plan.changes]
            context["signed"] = signing.dumps(packed, salt=self._salt(), compress=True)
        if plan:
            context["changes"], context["problems"] = plan.changes[:SHOWN], plan.problems[:SHOWN]
        return context
