"""One discount is made by two people at once, or while the page beside its form reckons it."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from oscar.core.loading import get_model

from tests.concurrency.at_once import at_once
from tests.factories import make_product, make_user
from tests.shop.desk.test_discounts import FORM, URL

pytestmark = pytest.mark.django_db(transaction=True)
CODE = FORM | {"how": "code", "code": "rolls20"}


@pytest.fixture
def post():
    """Sends the form to an address at the moment that at_once() says."""
    make_product("roll")
    user = make_user("merchant@example.com")
    names = ["access_admin", "add_conditionaloffer", "change_conditionaloffer"]
    user.user_permissions.set(Permission.objects.filter(codename__in=names))

    def prepared(address, **data):
        client = Client(raise_request_exception=False)
        client.force_login(user)
        return lambda: client.post(address, CODE | data).status_code

    return prepared


def test_two_make_one_code_and_one_of_them_is_told(post):
    told = at_once(*[post(f"{URL}add/") for _ in range(4)])
    assert sorted(told) == [200, 200, 200, 302]
    assert get_model("voucher", "Voucher").objects.count() == 1


def test_carts_are_reckoned_while_it_is_saved(post):
    carts = [post(f"{URL}add/?part=carts", show="yes") for _ in range(3)]
    assert at_once(post(f"{URL}add/"), *carts) == [302, 200, 200, 200]
    assert get_model("voucher", "Voucher").objects.count() == 1
