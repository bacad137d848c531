"""No address answers with an error of the server, whatever it is asked without."""

import pytest
from django.db import transaction
from django.test import Client

from tests.factories import make_product, make_user
from tests.site.every_address import every_address

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]

# Wagtail's own, asked by administrators for what none of its pages asks for: to show its error
# page, to lock or to place the root of all pages, to make by a form what has none.
WAGTAILS = (
    "/cms/failwhale/",
    "/cms/pages/1/",
    "/cms/choose-external-link/",
    "/cms/product-chooser/create/",
    "/cms/redirects/import/process/",
    "/cms/snippets/choose/",
)


def test_no_address_fails_without_its_form():
    make_product("tape")
    administrator = make_user("boss@example.com", is_superuser=True, is_staff=True)
    client = Client(raise_request_exception=False)
    failed = []
    for address in every_address():
        client.force_login(administrator)
        for send in (client.get, client.post):
            with transaction.atomic():
                status = send(address).status_code
            if status >= 500 and not address.startswith(WAGTAILS):
                failed.append((send.__name__, address))
    assert failed == []
