"""Stock Oscar as its documentation sets it up, with guests, dollars and as many products a page
as ours has."""

from oscar import INSTALLED_APPS as APPS
from oscar.defaults import *  # noqa: F403

from .base import *  # noqa: F403
from .base import MEDIA_ROOT, templates
from .base import MIDDLEWARE as SHARED

INSTALLED_APPS = [*APPS, "sorl.thumbnail"]
MIDDLEWARE = [
    *SHARED,
    "oscar.apps.basket.middleware.BasketMiddleware",
    "django.contrib.flatpages.middleware.FlatpageFallbackMiddleware",
]
TEMPLATES = templates(
    "oscar.apps.search.context_processors.search_form",
    "oscar.apps.checkout.context_processors.checkout",
    "oscar.apps.communication.notifications.context_processors.notifications",
    "oscar.core.context_processors.metadata",
)
AUTHENTICATION_BACKENDS = ["oscar.apps.customer.auth_backends.EmailBackend"]
HAYSTACK_CONNECTIONS = {
    "default": {
        "ENGINE": "haystack.backends.whoosh_backend.WhooshEngine",
        "PATH": f"{MEDIA_ROOT}/../whoosh",
        "INCLUDE_SPELLING": True,
    }
}
ROOT_URLCONF = "bench.stock.shop_urls"
OSCAR_DEFAULT_CURRENCY = "USD"
OSCAR_ALLOW_ANON_CHECKOUT = True
OSCAR_PRODUCTS_PER_PAGE = 24
OSCAR_INITIAL_ORDER_STATUS = OSCAR_INITIAL_LINE_STATUS = "Pending"
OSCAR_ORDER_STATUS_PIPELINE = OSCAR_LINE_STATUS_PIPELINE = {"Pending": ()}
