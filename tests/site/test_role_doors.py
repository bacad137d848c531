"""Each role opens its doors of the desk, and no other."""

import pytest
from django.urls import get_resolver

from kt_site.roles import (
    ADMIN,
    EDITOR,
    FULFILMENT,
    MERCHANDISER,
    PUBLISHER,
    REVIEWER,
    ROLES,
    SHOP,
    SUPPORT,
)
from shop.desk.products.first_drafts import draft_of
from shop.newsletter.models import Newsletter
from tests.factories import make_offer, make_product, make_user
from tests.guides.factories import make_guide
from tests.site.campaigns.factories import make_campaign
from tests.site.in_a_role import sign_in

pytestmark = pytest.mark.django_db
WRITERS, SELLERS = (EDITOR, PUBLISHER), (MERCHANDISER, ADMIN)
DOORS = {  # an address, and all below it that are not named themselves
    "/cms/": ROLES,
    "/cms/settings/roles/": ROLES,
    "/cms/login/": ROLES,  # leads away: they are logged in
    "/cms/settings/opening/": (ADMIN,),
    "/cms/product-chooser/": ROLES,
    "/cms/pages/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/images/": (*WRITERS, *SELLERS),
    "/cms/documents/": (*WRITERS, *SELLERS),
    "/cms/snippets/regions/bodyregion/": (PUBLISHER, *SELLERS),
    "/cms/snippets/kt_site/shopnote/": (PUBLISHER, ADMIN),
    "/cms/snippets/kt_site/menu/": (PUBLISHER, ADMIN),
    "/cms/snippets/kt_site/campaign/": (PUBLISHER, ADMIN),
    "/cms/campaigns/{campaign}/": (PUBLISHER, ADMIN),
    "/cms/campaigns/{campaign}/preview/": (PUBLISHER, ADMIN),
    "/cms/snippets/newsletter/newsletter/": (*WRITERS, ADMIN),
    "/cms/newsletters/{newsletter}/": (*WRITERS, ADMIN),
    "/cms/newsletters/{newsletter}/preview/": (*WRITERS, ADMIN),
    "/cms/newsletters/{newsletter}/send/": (PUBLISHER, ADMIN),
    "/cms/newsletters/of/{guide}/": (*WRITERS, ADMIN),
    "/cms/subscribers/": (PUBLISHER, SUPPORT, ADMIN),
    "/cms/subscribers/all/?export=csv": (PUBLISHER, SUPPORT, ADMIN),
    "/cms/snippets/site_search/searchterm/add/": (PUBLISHER, ADMIN),
    "/cms/redirects/": (PUBLISHER, ADMIN),
    "/cms/forms/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/calendar/": (*WRITERS, REVIEWER, *SELLERS),
    "/cms/guides/{guide}/sign/": (REVIEWER, ADMIN),
    "/cms/guides/{guide}/ask/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/guides/steps/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/guides/{guide}/steps/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/reports/guides-attention/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/reports/guides/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/reports/search/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/reports/pictures-without-text/": (*WRITERS, *SELLERS),
    "/cms/orders/": (*SHOP, ADMIN),
    "/cms/orders/ship-csv/": (MERCHANDISER, FULFILMENT, ADMIN),
    "/cms/products/": (*SHOP, ADMIN),
    "/cms/products/?export=csv": (*SHOP, ADMIN),
    "/cms/products/import/": SELLERS,
    "/cms/products/history/{record}/": SELLERS,
    "/cms/product/": SELLERS,
    "/cms/product/of/{product}/": SELLERS,
    "/cms/product/edit/{draft}/": SELLERS,
    "/cms/product/history/{draft}/": SELLERS,
    "/cms/categories/": SELLERS,
    "/cms/price-plans/": SELLERS,
    "/cms/colors/": SELLERS,
    "/cms/fabrics/": SELLERS,
    "/cms/discounts/": SELLERS,
    "/cms/discounts/{offer}/": SELLERS,
    "/cms/discounts/{offer}/history/": SELLERS,
    "/cms/discounts/{offer}/why/": SELLERS,
    "/cms/bulk/order/order/pick/": ROLES,  # without a right to orders: a sheet without any
    "/cms/customers/": (SUPPORT, ADMIN),
    "/cms/mails/": (SUPPORT, *SELLERS),
    "/cms/reviews/": (PUBLISHER, SUPPORT, *SELLERS),
    "/cms/reports/sales/": SELLERS,
    "/cms/reports/log-ins/": (ADMIN,),
    "/cms/shipping-rates/": SELLERS,
    "/cms/settings/sales-tax/": SELLERS,
    "/cms/users/": (ADMIN,),
    "/cms/groups/": (ADMIN,),
}
WRITES = {
    "/cms/orders/ship-csv/confirm/": (MERCHANDISER, FULFILMENT, ADMIN),
    "/cms/products/": SELLERS,
    "/cms/products/import/": SELLERS,
    "/cms/product/add/": SELLERS,
    "/cms/product/edit/{draft}/": SELLERS,
    "/cms/product/lock/{draft}/": SELLERS,
    "/cms/product/unpublish/{draft}/": SELLERS,
    "/cms/categories/new/": SELLERS,
    "/cms/discounts/add/": SELLERS,
    "/cms/guides/{guide}/sign/": (REVIEWER, ADMIN),
    "/cms/guides/{guide}/ask/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/campaigns/{campaign}/": (PUBLISHER, ADMIN),
    "/cms/newsletters/{newsletter}/": (*WRITERS, ADMIN),
    "/cms/newsletters/{newsletter}/send/": (PUBLISHER, ADMIN),
    "/cms/newsletters/of/{guide}/": (*WRITERS, ADMIN),
    "/cms/guides/{guide}/checklist/": (*WRITERS, REVIEWER, ADMIN),
    "/cms/discounts/{offer}/": SELLERS,
    "/cms/discounts/{offer}/state/": SELLERS,
}


def addresses(patterns, prefix=""):
    """Every address that needs no id, of views that are ours."""
    for pattern in patterns:
        route = f"{prefix}{pattern.pattern}"
        if hasattr(pattern, "url_patterns"):
            yield from addresses(pattern.url_patterns, route)
            continue
        view = getattr(pattern.callback, "view_class", pattern.callback)
        ours = view.__module__.startswith(("shop.", "guides.", "kt_site."))
        if route.startswith("cms/") and ours and "<" not in route:
            yield f"/{route}"


def allowed(address, doors):
    """By the nearest door above it."""
    return doors[max((door for door in doors if address.startswith(door)), key=len)]


def opened(answers):
    """Addresses that answered; a refusal leads to the home page, with a sentence."""
    found = set()
    for address, answer in answers.items():
        if answer.status_code != 302 or answer["Location"] != "/cms/":
            assert answer.status_code in (200, 302), address
            found.add(address)
    return found


@pytest.mark.parametrize("role", ROLES)
def test_role_opens_its_doors_and_no_other(client, role):
    product = make_product("oil")
    ids = {"record": product.stockrecords.get().pk, "product": product.pk}
    ids["draft"] = draft_of(product).pk
    ids["offer"] = make_offer("Ten", "Count", 1, "Percentage", 10).pk
    ids["guide"] = make_guide("neck").pk
    ids["campaign"] = make_campaign().pk
    ids["newsletter"] = Newsletter.objects.create(subject="May", intro="New.").pk
    sign_in(client, role)
    doors = {*DOORS, *addresses(get_resolver().url_patterns)}
    answers = {door: client.get(door.format(**ids)) for door in doors}
    assert opened(answers) == {door for door in doors if role in allowed(door, DOORS)}
    answers = {door: client.post(door.format(**ids)) for door in WRITES}
    assert opened(answers) == {door for door in WRITES if role in WRITES[door]}


def test_each_address_of_ours_has_its_door():
    """What stands right below /cms/ alone was forgotten in the table above."""
    ours = set(addresses(get_resolver().url_patterns))
    assert len(ours) > 40
    named = {door: door for door in DOORS}
    assert {address for address in ours if allowed(address, named) == "/cms/"} == set()


def test_refusal_is_said(client):
    sign_in(client, EDITOR)
    page = client.get("/cms/products/", follow=True)
    assert "you do not have permission" in page.content.decode()


def test_shopper_opens_no_door(client):
    client.force_login(make_user())
    for door in ("/cms/", "/cms/products/", "/cms/settings/roles/"):
        assert client.get(door)["Location"].startswith("/cms/login/")
