"""Settings of django-oscar, and the list of its apps with our class-only forks in place."""

from oscar import INSTALLED_APPS as STOCK_APPS
from oscar.defaults import *  # noqa: F403

from shop.orders.status import OrderStatus

# Label of the stock app -> our fork. A fork overrides classes and keeps Oscar's migrations.
FORKS = {
    "oscar.apps.catalogue.apps.CatalogueConfig": "shop.forks.catalogue.apps.CatalogueConfig",
    "oscar.apps.partner.apps.PartnerConfig": "shop.forks.partner.apps.PartnerConfig",
    "oscar.apps.basket.apps.BasketConfig": "shop.forks.basket.apps.BasketConfig",
    "oscar.apps.offer.apps.OfferConfig": "shop.forks.offer.apps.OfferConfig",
    "oscar.apps.voucher.apps.VoucherConfig": "shop.forks.voucher.apps.VoucherConfig",
    "oscar.apps.shipping.apps.ShippingConfig": "shop.forks.shipping.apps.ShippingConfig",
    "oscar.apps.customer.apps.CustomerConfig": "shop.forks.customer.apps.CustomerConfig",
    "oscar.config.Shop": "shop.forks.shop_config.ShopConfig",
    "oscar.apps.dashboard.apps.DashboardConfig": "shop.forks.shop_config.NoDashboard",
}
OSCAR_APPS = [
    FORKS.get(app, app)
    for app in STOCK_APPS
    if not app.startswith(("django", "oscar.apps.dashboard.")) or app in FORKS
]
MIGRATION_MODULES = {
    "catalogue": "oscar.apps.catalogue.migrations",
    "partner": "oscar.apps.partner.migrations",
    "basket": "oscar.apps.basket.migrations",
    "offer": "oscar.apps.offer.migrations",
    "voucher": "oscar.apps.voucher.migrations",
    "shipping": "oscar.apps.shipping.migrations",
    "customer": "oscar.apps.customer.migrations",
}

# Haystack is Oscar's dependency, unused: search is Wagtail's. The base signal
# processor keeps it silent when a product is saved.
HAYSTACK_CONNECTIONS = {"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}}
HAYSTACK_SIGNAL_PROCESSOR = "haystack.signals.BaseSignalProcessor"

OSCAR_SHOP_TAGLINE = ""
OSCAR_HOMEPAGE = "/"
OSCAR_DEFAULT_CURRENCY = "USD"
OSCAR_CURRENCY_FORMAT = {"USD": {"currency_digits": False, "format_type": "standard"}}
OSCAR_ALLOW_ANON_CHECKOUT = True
OSCAR_ALLOW_ANON_REVIEWS = False
OSCAR_MODERATE_REVIEWS = True
OSCAR_MAX_BASKET_QUANTITY_THRESHOLD = 200
OSCAR_BASKET_COOKIE_LIFETIME = 60 * 60 * 24 * 30
OSCAR_ACCOUNTS_REDIRECT_URL = "customer:order-list"
# A kept mail would be a kept link that resets a password.
OSCAR_SAVE_SENT_EMAILS_TO_DB = False
# Oscar's own stock alerts are not in use: see shop.stock_alerts.
OSCAR_EAGER_ALERTS = False
OSCAR_REQUIRED_ADDRESS_FIELDS = (
    "first_name",
    "line1",
    "line4",
    "state",
    "postcode",
    "country",
)
OSCAR_THUMBNAILER = "shop.pictures.thumbnails.RenditionThumbnailer"
# A product picture's file also belongs to Wagtail's library, which owns its deletion.
OSCAR_DELETE_IMAGE_FILES = False
OSCAR_URL_SCHEMA = "https"

OSCAR_INITIAL_ORDER_STATUS = OrderStatus.PLACED
OSCAR_INITIAL_LINE_STATUS = OrderStatus.PLACED
# The whole way of a box: shop.fulfilment makes these moves, and a line follows its order.
# CANCELED and REFUNDED follow from nothing here: they move money and pieces, so only
# shop.refunds sets them.
OSCAR_ORDER_STATUS_PIPELINE = OSCAR_LINE_STATUS_PIPELINE = {
    OrderStatus.PLACED: (OrderStatus.PAID,),
    OrderStatus.PAID: (OrderStatus.PACKED,),
    OrderStatus.PACKED: (OrderStatus.SHIPPED,),
    OrderStatus.SHIPPED: (OrderStatus.DELIVERED,),
    OrderStatus.DELIVERED: (),
    OrderStatus.CANCELED: (),
    OrderStatus.REFUNDED: (),
}
OSCAR_ORDER_STATUS_CASCADE = {status: status for status in OSCAR_ORDER_STATUS_PIPELINE}
OSCAR_DASHBOARD_NAVIGATION = []
