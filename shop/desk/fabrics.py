"""Fabrics of tape at the desk: rows that staff add. One that anything has stays."""

from django import forms
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.text import slugify
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from claims.forms import NoClaims
from shop.aftercare.models import BoughtTape
from shop.desk.products.models import ProductDraft
from shop.tape.fabrics import BASE
from shop.tape.models import TapeFabric, TapePackage

KIND = "Other fabrics behave like this one."


class FabricForm(NoClaims, WagtailAdminModelForm):
    class Meta:
        model = TapeFabric
        fields = ("name", "like", "order")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.code in BASE:
            self.fields["like"].disabled = True
            self.fields["like"].help_text = KIND

    def clean_name(self):
        """A fabric that was renamed keeps its code, which the new one may not get."""
        name = " ".join(self.cleaned_data["name"].split())
        others = TapeFabric.objects.exclude(pk=self.instance.pk)
        if others.filter(name__iexact=name).exists():
            raise forms.ValidationError("There is a fabric of this name already.")
        taken = None if self.instance.pk else others.filter(code=slugify(name)).first()
        if taken:
            raise forms.ValidationError(f"“{taken}” had this name, and addresses have it still.")
        return name


def why_it_stays(fabric: TapeFabric) -> str:
    """ "" if it may be deleted."""
    if fabric.code in BASE:
        return "other fabrics behave like it"
    sold = TapePackage.objects.filter(material=fabric.code).count()
    if sold:
        return f"{sold} of what you sell {'has' if sold == 1 else 'have'} it"
    if ProductDraft.objects.filter(material=fabric.code).exists():
        return "a draft of a product has it"
    if BoughtTape.objects.filter(contents__material=fabric.code).exists():
        return "customers have bought tape of it, and reminders count its days"
    return ""


class FabricDeleteView(generic.DeleteView):
    def post(self, request, *args, **kwargs):
        why = why_it_stays(self.object)
        if why:
            messages.error(request, f"“{self.object}” stays: {why}.")
            return redirect(self.index_url_name)
        return super().post(request, *args, **kwargs)


class FabricViewSet(ModelViewSet):
    model = TapeFabric
    name = "fabrics"
    icon = "tag"
    menu_label = "Fabrics of tape"
    menu_order = 791
    add_to_settings_menu = True
    delete_view_class = FabricDeleteView
    copy_view_enabled = False
    add_to_reference_index = False
    ordering = ("order", "name")
    list_display = (
        "name",
        Column("like", accessor="get_like_display", label="Behaves like"),
        Column("order", classname="d-num"),
    )

    def get_form_class(self, for_update=False):
        return FabricForm

    def get_common_view_kwargs(self, **kwargs):
        return super().get_common_view_kwargs(usage_url_name=None, **kwargs)

    def get_urlpatterns(self):
        return [one for one in super().get_urlpatterns() if one.name != "usage"]


fabric_viewset = FabricViewSet()
