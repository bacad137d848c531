"""Planned prices at the desk: what is to come, what runs, what is over."""

from django.contrib import messages
from django.shortcuts import redirect
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import AdminDateTimeInput

from shop.catalog.product_chooser import ProductChooserWidget
from shop.desk.paging import paginator
from shop.web.money import money

from .prices import PricePlan

BEGUN = "Only its end can be changed: it began."
RUNS = "“{}” runs: give it an end, and the old price comes back then."


class PlanForm(WagtailAdminModelForm):
    class Meta:
        model = PricePlan
        fields = ("product", "price", "starts", "ends")
        widgets = {
            "product": ProductChooserWidget,
            "starts": AdminDateTimeInput,
            "ends": AdminDateTimeInput,
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk and self.instance.state != PricePlan.State.PLANNED:
            for name in ("product", "price", "starts"):
                self.fields[name].disabled = True
            self.fields["starts"].help_text = BEGUN


class PlanIndexView(generic.IndexView):
    paginator_class = paginator("planned price", "planned prices")

    def get_base_queryset(self):
        return PricePlan.objects.select_related("product")


class PlanCreateView(generic.CreateView):
    def get_initial(self):
        """From the page of a product."""
        asked = self.request.GET.get("product", "")
        return {"product": asked} if asked.isdecimal() and len(asked) < 10 else {}


class PlanDeleteView(generic.DeleteView):
    def post(self, request, *args, **kwargs):
        if self.object.state == PricePlan.State.RUNNING:
            messages.error(request, RUNS.format(self.object))
            return redirect(self.edit_url_name, self.object.pk)
        return super().post(request, *args, **kwargs)


class PricePlanViewSet(ModelViewSet):
    model = PricePlan
    name = "price_plans"
    url_prefix = "price-plans"
    icon = "calendar-alt"
    menu_label = "Planned prices"
    menu_order = 94
    add_to_admin_menu = True
    index_view_class = PlanIndexView
    add_view_class = PlanCreateView
    delete_view_class = PlanDeleteView
    copy_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50
    list_display = (
        TitleColumn("product", accessor="product.title", url_name="price_plans:edit"),
        Column("price", accessor=lambda plan: money(plan.price), classname="d-num"),
        DateColumn("starts", label="From"),
        DateColumn("ends", label="Until"),
        Column("state", accessor="get_state_display"),
        Column("problem"),
    )

    def get_form_class(self, for_update=False):
        return PlanForm

    def get_common_view_kwargs(self, **kwargs):
        return super().get_common_view_kwargs(usage_url_name=None, **kwargs)

    def get_urlpatterns(self):
        return [one for one in super().get_urlpatterns() if one.name != "usage"]


price_plan_viewset = PricePlanViewSet()
