"""Colors of tape at the desk: rows that staff add. One that products have stays."""

from django import forms
from django.contrib import messages
from django.shortcuts import redirect
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from claims.forms import NoClaims
from shop.tape.colors import DRAWN
from shop.tape.models import TapeColor, TapePackage

SHEET = "The shop’s own look of this color is part of its style sheet."


class ColorForm(NoClaims, WagtailAdminModelForm):
    class Meta:
        model = TapeColor
        fields = ("name", "shade", "order")
        widgets = {"shade": forms.TextInput(attrs={"type": "color"})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["name"].disabled = True
            self.fields["name"].help_text = "Addresses have it: make another color instead."
        if self.instance.code in DRAWN:
            self.fields["shade"].disabled = True
            self.fields["shade"].help_text = SHEET

    def clean_name(self):
        name = " ".join(self.cleaned_data["name"].split())
        others = TapeColor.objects.exclude(pk=self.instance.pk)
        if others.filter(name__iexact=name).exists():
            raise forms.ValidationError("There is a color of this name already.")
        return name


class ColorDeleteView(generic.DeleteView):
    def post(self, request, *args, **kwargs):
        used = TapePackage.objects.filter(color=self.object.code).count()
        if used or self.object.code in DRAWN:
            why = f"{used} of what you sell has it" if used else "guides draw with it"
            messages.error(request, f"“{self.object}” stays: {why}.")
            return redirect(self.index_url_name)
        return super().post(request, *args, **kwargs)


class ColorViewSet(ModelViewSet):
    model = TapeColor
    name = "colors"
    icon = "tag"
    menu_label = "Colors of tape"
    menu_order = 790
    add_to_settings_menu = True
    delete_view_class = ColorDeleteView
    copy_view_enabled = False
    add_to_reference_index = False
    ordering = ("order", "name")
    list_display = ("name", Column("shade"), Column("order", classname="d-num"))

    def get_form_class(self, for_update=False):
        return ColorForm

    def get_common_view_kwargs(self, **kwargs):
        return super().get_common_view_kwargs(usage_url_name=None, **kwargs)

    def get_urlpatterns(self):
        return [one for one in super().get_urlpatterns() if one.name != "usage"]


color_viewset = ColorViewSet()
