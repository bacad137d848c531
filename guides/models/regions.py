from django.db import models
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.cache import patch_vary_headers
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from claims.publishing import ChecksClaims
from shop.regions.fields import CountedOneToOneField
from shop.web.old_revisions import OldRevisions

from . import desk
from .findable import Findable
from .reserved import FreeSlug
from .restrictions import LeanRestrictions


class RegionIndexPage(FreeSlug, RoutablePageMixin, ChecksClaims, LeanRestrictions, Findable, Page):
    """The body map. Answers for regions that have no page of their own, too."""

    lead = models.CharField(max_length=200, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("lead")]
    parent_page_types = ["guides.HomePage"]
    subpage_types = ["guides.RegionPage"]
    max_count = 1
    template = "guides/region_index_page.html"

    def get_context(self, request, *args, **kwargs):
        from guides.pages.regions import body_map

        asked = request.GET.get("region", "")
        return super().get_context(request, *args, **kwargs) | body_map(self, asked)

    @path("")
    def map(self, request):
        """The map, or for a script that has it already, only the panel of the region picked."""
        panel = getattr(request, "htmx", False)
        response = self.render(request, template="components/region/picked.html" if panel else None)
        patch_vary_headers(response, ["HX-Request"])
        return response

    @path("<slug:slug>/")
    def region(self, request, slug):
        from guides.pages.regions import region_detail

        context = region_detail(slug)
        if context is None:
            raise Http404("There is no such body region.")
        return TemplateResponse(request, "guides/region_page.html", context)


class RegionPage(OldRevisions, ChecksClaims, LeanRestrictions, Findable, Page):
    """A region's editorial landing page, at the same address as the region without one."""

    region = CountedOneToOneField(
        "regions.BodyRegion", on_delete=models.PROTECT, related_name="landing_page"
    )
    lead = models.CharField(max_length=250)
    body = RichTextField(blank=True, features=["bold", "link", "ul"])

    search_fields = [*Page.search_fields, index.SearchField("lead"), index.SearchField("body")]
    content_panels = [
        *Page.content_panels,
        FieldPanel("region"),
        FieldPanel("lead"),
        FieldPanel("body"),
    ]
    promote_panels = desk.REGION
    parent_page_types = ["guides.RegionIndexPage"]
    subpage_types: list[str] = []
    template = "guides/region_page.html"

    def full_clean(self, *args, **kwargs):
        """The address is the region's: links to /body/slug/ must not depend on an editor's slug."""
        if self.region_id:
            self.slug = self.region.slug
        super().full_clean(*args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        from guides.pages.regions import region_detail

        context = super().get_context(request, *args, **kwargs)
        return context | region_detail(self.slug, page=self)
