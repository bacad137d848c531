"""The parts of a product's page, in the order in which a product comes about."""

import re

from django import forms
from django.conf import settings
from django.utils.module_loading import import_string
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)

from shop.catalog.product_chooser import ProductChooserWidget
from shop.links.panels import ShortLinkPanel
from shop.links.selectors import link_view
from shop.tape.colors import color_choices
from shop.web.publishing_panel import ZonedPublishingPanel
from shop.web.rows import RowsOncePanel

from .form import ProductForm
from .panel_kinds import ColorSelect, DataPanel, FabricSelect, HiddenFields, VariantsPanel
from .places import lists
from .prices import PricePlan
from .stock import stock_of_drafts

TAG = re.compile(r"<([a-z][a-z0-9]*)")
KNOWN_TAGS = {"p", "br", "h2", "h3", "b", "strong", "i", "em", "ol", "ul", "li", "a"}
KNOWN_TAGS |= {"sup", "sub"}


def foreign(draft) -> list[str]:
    """Names of HTML elements that the editor of the text drops when it is saved."""
    return sorted(set(TAG.findall(draft.description or "")) - KNOWN_TAGS)


def _color(**kwargs) -> FieldPanel:
    return FieldPanel("color", widget=ColorSelect, **kwargs)


def _stock(row) -> dict:
    return {"record": stock_of_drafts(row.draft).get(row.key) if row.draft_id else None}


def _guides(draft) -> dict:
    """Titles with addresses at the desk. Guides stand above the shop, which names a function."""
    guides = import_string(settings.GUIDES_OF_PRODUCT)
    return {"guides": guides(draft.product_id) if draft.product_id else []}


def _plans(draft) -> dict:
    plans = PricePlan.objects.filter(product=draft.product_id).exclude(state=PricePlan.State.OVER)
    return {"plans": plans if draft.product_id else []}


def _short_link(draft):
    return link_view(product=draft.product_id) if draft.product_id else None


def _search_result(draft) -> dict:
    host = settings.SITE_URL.partition("://")[2]
    return {"host": host, "site_name": settings.SITE_NAME, "title": draft.meta_title or draft.title}


def _variant_panels() -> list:
    return [
        HiddenFields("key", "price_base", "compare_base"),
        FieldRowPanel(
            [
                _color(),
                FieldPanel("length_cm"),
                FieldPanel("sku"),
                FieldPanel("price"),
                FieldPanel("compare_price"),
                FieldPanel("strips"),
                FieldPanel("grams"),
                FieldPanel("barcode"),
                FieldPanel("low_stock"),
                FieldPanel("first_pieces", classname="d-first"),
            ],
            classname="d-variant",
        ),
        DataPanel("desk/products/stock.html", _stock),
    ]


def _product() -> list:
    fabric = FieldPanel("material", widget=FabricSelect)
    facts = [
        FieldPanel("kind"),
        FieldRowPanel([*map(FieldPanel, ("format", "shape", "strips"))]),
        FieldRowPanel([FieldPanel("length_cm"), FieldPanel("width_cm"), fabric]),
    ]
    return [
        MultiFieldPanel(
            [
                *map(FieldPanel, ("title", "summary", "description")),
                DataPanel("desk/products/foreign.html", lambda draft: {"tags": foreign(draft)}),
            ],
            "Description",
        ),
        MultiFieldPanel(
            facts,
            "Kind and tape facts",
            help_text="Guides count strips with these facts. What is no tape has no format.",
        ),
        *_forms(),
    ]


def _forms() -> list:
    """What it comes in."""
    return [
        DataPanel(
            "desk/products/generator.html",
            lambda draft: {"colors": color_choices()},
            "js/editor/product.js",
            heading="Make variants",
        ),
        VariantsPanel(
            "variants",
            panels=_variant_panels(),
            heading="Variants",
            label="Variant",
            help_text="A row is what has a price and a SKU. Length, strips and weight may stay "
            "empty: then they are the product’s own.",
        ),
        RowsOncePanel(
            "pictures",
            panels=[
                FieldPanel("image"),
                _color(heading="Shows the color"),
            ],
            heading="Pictures",
            label="Picture",
            help_text="The first one is the product’s face. A color without a picture of its own "
            "shows those of no color.",
        ),
    ]


def _lists() -> list:
    return [
        FieldPanel("categories", widget=forms.CheckboxSelectMultiple),
        RowsOncePanel(
            "regions",
            panels=[
                HiddenFields("place_base"),
                FieldRowPanel([FieldPanel("region", widget=forms.Select), FieldPanel("place")]),
            ],
            heading="Body regions",
            label="Region",
            help_text="The place in the region’s list, counted from 1; empty is the last. It is "
            "the order for everybody, on the region’s page and on its guides.",
        ),
        DataPanel(
            "desk/products/lists.html", lambda draft: {"lists": lists()}, heading="The lists today"
        ),
        RowsOncePanel(
            "recommendations",
            panels=[FieldPanel("product", widget=ProductChooserWidget)],
            heading="Goes well with it",
            label="Product",
        ),
        DataPanel("desk/products/guides.html", _guides, heading="Guides that use it"),
    ]


def _rest() -> list:
    return [
        FieldPanel("grams"),
        RowsOncePanel(
            "specs",
            panels=[FieldRowPanel([FieldPanel("name"), FieldPanel("text")])],
            heading="Specifications",
            label="Specification",
        ),
        MultiFieldPanel(
            [FieldPanel("meta_title"), DataPanel("desk/products/search.html", _search_result)],
            "Search engines",
        ),
        DataPanel("desk/products/plans.html", _plans, heading="Planned prices"),
        ShortLinkPanel(_short_link, "Publish the product to get one."),
        ZonedPublishingPanel(),
    ]


edit_handler = TabbedInterface(
    [
        ObjectList(_product(), heading="Product"),
        ObjectList(_lists(), heading="Lists and guides"),
        ObjectList(_rest(), heading="Facts and search"),
    ],
    base_form_class=ProductForm,
)
