"""Reads a page's structured data, and says what search engines would refuse in it.

REQUIRED is what schema.org's types need to mean anything, and what Google's documentation of rich
results asks for ("Required properties"), in a table of our own. OPTIONAL are the other words of
the vocabulary that we use with a type; one that stands in neither is misspelled or misplaced.
"""

import json
from datetime import datetime

from bs4 import BeautifulSoup

REQUIRED = {
    "Article": {"headline", "image", "author", "publisher", "datePublished", "dateModified"},
    "WebPage": {"@id"},
    "Person": {"name"},
    "Organization": {"name", "url", "logo"},
    "WebSite": {"name", "url"},
    "BreadcrumbList": {"itemListElement"},
    "ItemList": {"itemListElement", "numberOfItems"},
    "ListItem": {"position", "name"},
    "Product": {"name", "offers"},
    "ProductGroup": {"name", "productGroupID", "variesBy", "hasVariant"},
    "Offer": {"price", "priceCurrency", "availability", "url"},
    "AggregateRating": {"ratingValue", "reviewCount"},
    "Brand": {"name"},
    "OfferShippingDetails": {"shippingRate", "shippingDestination", "deliveryTime"},
    "MonetaryAmount": {"value", "currency"},
    "DefinedRegion": {"addressCountry"},
    "ShippingDeliveryTime": {"handlingTime", "transitTime"},
    "QuantitativeValue": {"minValue", "maxValue", "unitCode"},
    "MerchantReturnPolicy": {"merchantReturnLink"},
}
OPTIONAL = {
    "Article": {"description", "inLanguage", "mainEntityOfPage"},
    "WebPage": {"reviewedBy", "lastReviewed"},
    "Organization": {"@id"},
    "ItemList": {"name"},
    "ListItem": {"item", "url"},
    "Product": {"sku", "gtin", "brand", "url", "color", "image", "description", "aggregateRating"},
    "ProductGroup": {"brand", "url", "image", "description", "aggregateRating"},
    "Offer": {"itemCondition", "shippingDetails", "hasMerchantReturnPolicy"},
    "AggregateRating": {"bestRating", "worstRating"},
}
ADDRESSES = {"merchantReturnLink", "url", "logo", "image", "item", "@id"}
AVAILABILITY = {f"https://schema.org/{name}" for name in ("InStock", "OutOfStock")}


def graph_of(html):
    """The things of the page's one data element; [] if it has none."""
    page = BeautifulSoup(html, "html.parser")
    scripts = page.find_all("script", type="application/ld+json")
    assert len(scripts) <= 1
    if not scripts:
        return []
    data = json.loads(scripts[0].string)
    assert data["@context"] == "https://schema.org"
    return data["@graph"]


def things(node):
    """Every thing in it, at any depth."""
    if isinstance(node, dict):
        if "@type" in node:
            yield node
        for value in node.values():
            yield from things(value)
    elif isinstance(node, list):
        for value in node:
            yield from things(value)


def of_type(graph, kind):
    return [thing for thing in things(graph) if thing["@type"] == kind]


def problems(graph, site):
    """A line for each thing that lacks something, or says it in a form that machines refuse."""
    found = []
    for thing in things(graph):
        kind = thing["@type"]
        lacking = sorted(REQUIRED[kind] - set(thing))
        found += [f"{kind} lacks {name}" for name in lacking]
        known = {"@type"} | REQUIRED[kind] | OPTIONAL.get(kind, set())
        found += [f"{kind} has no {name}" for name in sorted(set(thing) - known)]
        found += [f"{kind}.{name} is empty" for name, v in thing.items() if v in (None, "", [])]
        for name in ADDRESSES & set(thing):
            values = thing[name] if isinstance(thing[name], list) else [thing[name]]
            bad = [v for v in values if isinstance(v, str) and not v.startswith(site)]
            found += [f"{kind}.{name} is not a whole address of the site: {v}" for v in bad]
        found += [] if lacking else _forms(kind, thing)
    return found


def _forms(kind, thing):
    if kind in ("ItemList", "BreadcrumbList"):
        places = [item.get("position") for item in thing["itemListElement"]]
        if places != list(range(1, len(places) + 1)):
            yield f"{kind} has the positions {places}"
        linked = [bool({"item", "url"} & set(item)) for item in thing["itemListElement"]]
        if not all(linked[:-1] if kind == "BreadcrumbList" else linked):
            yield f"{kind} has an entry without an address"
    if kind == "Offer" and thing["availability"] not in AVAILABILITY:
        yield f"Offer.availability is {thing['availability']}"
    if kind == "Offer" and not (len(thing["priceCurrency"]) == 3 and float(thing["price"]) > 0):
        yield f"Offer costs {thing['price']} {thing['priceCurrency']}"
    for name in {"datePublished", "dateModified"} & set(thing):
        if datetime.fromisoformat(thing[name]).tzinfo is None:
            yield f"{kind}.{name} has no time zone"
