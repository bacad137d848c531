"""Row 20: Redis is stopped, and the site goes on selling."""

import pytest
from django.core.cache import cache, caches
from oscar.core.loading import get_model

from shop.payments.models import TrialSession
from tests.factories import make_product, make_shipping
from tests.shop.checkout_form import agree, client_with, pay

AWAY = {
    "default": {
        "BACKEND": "kt_site.caching.ForgivingRedisCache",
        "LOCATION": "redis://127.0.0.1:1/0",  # nobody listens there
        "OPTIONS": {"socket_connect_timeout": 0.2},
    }
}


@pytest.fixture
def redis_away(settings):
    settings.CACHES = AWAY
    yield
    caches.close_all()


def test_cache_that_is_away_keeps_nothing_and_raises_nothing(redis_away):
    cache.set("a", 1)
    cache.set_many({"a": 1})
    assert (cache.get("a"), cache.get("a", 7), cache.get_many(["a"])) == (None, 7, {})
    assert (cache.add("a", 1), cache.touch("a"), cache.delete("a")) == (False, False, False)
    assert (cache.has_key("a"), cache.get_or_set("a", 5)) == (False, 5)
    with pytest.raises(ValueError, match="not found"):
        cache.incr("a")


@pytest.mark.django_db
def test_shop_sells_without_its_cache(redis_away):
    make_shipping()
    client = client_with(make_product("box"))
    for address in ("/", "/shop/", "/cart/", "/checkout/"):
        assert client.get(address).status_code == 200, address
    pay(client, agree(client))
    assert get_model("order", "Order").objects.count() == 1
    assert TrialSession.objects.get().state == "paid"
    assert client.get("/readyz").status_code == 503
