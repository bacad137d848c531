"""Product options, which no page asks for, are closed in the dashboard."""

import pytest
from django.urls import NoReverseMatch, reverse
from oscar.core.loading import get_model

from tests.factories import make_product, make_product_class
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db


def test_dashboard_offers_no_options(client):
    """Faults, line 31: "required" could be said of a choice that nobody was asked for."""
    kind, client = make_product_class("tape"), sign_in_merchant(client)
    page = client.get(f"/dashboard/catalogue/product-type/{kind.pk}/update/")
    assert list(page.context["form"].fields) == ["name", "requires_shipping", "track_stock"]
    assert "/dashboard/catalogue/option/" not in page.content.decode()
    assert client.get("/dashboard/catalogue/option/create/").status_code == 404
    with pytest.raises(NoReverseMatch):
        reverse("dashboard:catalogue-option-list")


def test_product_type_keeps_the_options_of_an_import(client):
    """Faults, line 31: what a form does not ask it does not write."""
    kind, client = make_product_class("tape"), sign_in_merchant(client)
    kind.options.add(get_model("catalogue", "Option").objects.create(name="Note", code="note"))
    make_product("box")
    answer = client.post(
        f"/dashboard/catalogue/product-type/{kind.pk}/update/",
        {"name": "Tapes", "track_stock": "on", "attributes-TOTAL_FORMS": 0}
        | {"attributes-INITIAL_FORMS": 0},
    )
    assert answer.status_code == 302
    kind.refresh_from_db()
    assert (kind.name, kind.options.count()) == ("Tapes", 1)
