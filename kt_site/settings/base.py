"""What every environment shares. Values that differ between machines come from the environment."""

import os
from pathlib import Path

from . import policies
from .accounts import *  # noqa: F403
from .databases import search
from .environment import read_or_exit
from .oscar import *  # noqa: F403  Oscar's settings are flat names by its own design

BASE_DIR = Path(__file__).resolve().parent.parent.parent
env = read_or_exit(os.environ)  # production has judged it more strictly before

SITE_NAME = env["SITE_NAME"]
SITE_URL = env["SITE_URL"] or f"http://127.0.0.1:{env['PORT']}"
SECURITY_CONTACT = env["SECURITY_CONTACT"] or ""
OSCAR_SHOP_NAME = WAGTAIL_SITE_NAME = SITE_NAME
# On invoices; the lines of the address are separated by semicolons.
SELLER_NAME = env["SELLER_NAME"] or SITE_NAME
SELLER_ADDRESS = env["SELLER_ADDRESS"]
IS_DEMO = env["IS_DEMO"]

INSTALLED_APPS = [  # ours first
    "kt_site.apps.SiteConfig",
    "guides.apps.GuidesConfig",
    "guides.measuring.apps.MeasuringConfig",
    "guides.search.apps.SearchConfig",
    "guides.answers.apps.AnswersConfig",
    "shop.apps.ShopConfig",
    "shop.accounts.apps.AccountsConfig",
    "shop.regions.apps.RegionsConfig",
    "shop.tape.apps.TapeConfig",
    "shop.pictures.apps.PicturesConfig",
    "shop.links.apps.LinksConfig",
    "shop.checkout.apps.CheckoutConfig",
    "shop.mails.apps.MailsConfig",
    "shop.stock_alerts.apps.StockAlertsConfig",
    "shop.newsletter.apps.NewsletterConfig",
    "shop.tax.apps.TaxConfig",
    "shop.payments.apps.PaymentsConfig",
    "shop.fulfilment.apps.FulfilmentConfig",
    "shop.delivery.apps.DeliveryConfig",
    "shop.discounts.apps.DiscountsConfig",
    "shop.refunds.apps.RefundsConfig",
    "shop.orders.apps.OrdersConfig",
    "shop.sources.apps.SourcesConfig",
    "shop.stock.apps.StockConfig",
    "shop.cart.apps.CartConfig",
    "shop.aftercare.apps.AftercareConfig",
    "shop.books.apps.BooksConfig",
    "shop.desk.apps.DeskConfig",
    "page_cache.apps.PageCacheConfig",
    "claims.apps.ClaimsConfig",
    # Wagtail
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "kt_site.staff_apps.StaffConfig",  # wagtail.users
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "allauth",  # the log-in, from here on
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django.contrib.auth",  # Django's, from here on
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.sites",
    "django.contrib.sitemaps",
    "django.contrib.flatpages",
    *OSCAR_APPS,  # noqa: F405
]

MIDDLEWARE = [
    "kt_site.middleware.Health",  # before what wants https, a known host, or a database
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "kt_site.policies.Policies",
    "kt_site.middleware.Maintenance",  # inside WhiteNoise: its page wants the style sheet
    "kt_site.middleware.RefuseUnreadable",
    "kt_site.middleware.DeskMark",
    "kt_site.middleware.NotForSearchEngines",
    "kt_site.middleware.VisitorHint",  # outside sessions and carts, to see their cookies
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "kt_site.second_factor.SecondFactorForStaff",
    "kt_site.opening.gate.OpeningSoon",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "shop.cart.middleware.CartMiddleware",
    "kt_site.redirecting.TaggedRedirects",
    "claims.middleware.SayWhatIsHeldBack",
]

ROOT_URLCONF = "kt_site.urls"
WSGI_APPLICATION = "kt_site.wsgi.application"
SITE_ID = 1

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "kt_site.context_processors.messages",
                "kt_site.context_processors.shop",
                "oscar.core.context_processors.metadata",
            ],
        },
    },
]

AUTH_USER_MODEL = "accounts.User"
SECRET_KEY_FALLBACKS = env["SECRET_KEY_FALLBACKS"]
SECOND_FACTOR_FOR_STAFF = env["SECOND_FACTOR_FOR_STAFF"] or False
ENCRYPTION_KEYS = env["ENCRYPTION_KEYS"]  # of seeds of second factors; the first one encrypts
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en-us"
TIME_ZONE = "America/New_York"
USE_I18N = True
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SERIALIZATION_MODULES: dict[str, str] = {}

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "kt_site.styles.StyleSheetFinder",
    "kt_site.scripts.ScriptFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STORAGES = {
    "default": {"BACKEND": "kt_site.storage.Folder"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
MEDIA_URL = env["MEDIA_URL"]
MEDIA_ORIGIN = env["MEDIA_ORIGIN"]  # where pictures come from, if not from this host
MEDIA_ROOT = env["MEDIA_ROOT"] or str(BASE_DIR / "media")

# Messages live in a cookie of their own: reading a page must not open the session.
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # Wagtail's editor sends long forms
CSRF_FAILURE_VIEW = "kt_site.views.csrf_failure"

PAYMENT_PROVIDER = env["PAYMENT_PROVIDER"]
STRIPE_SECRET_KEY = env["STRIPE_SECRET_KEY"]
STRIPE_WEBHOOK_SECRET = env["STRIPE_WEBHOOK_SECRET"]
STRIPE_API_BASE = env["STRIPE_API_BASE"]  # where tests have their own Stripe
# On the card's statement, after the account's own prefix.
STRIPE_STATEMENT_SUFFIX = env["STRIPE_STATEMENT_SUFFIX"] or SITE_NAME
STRIPE_TIMEOUT = env["STRIPE_TIMEOUT"]  # seconds to connect, and again to answer
STRIPE_RETRIES = 2  # after no answer; the same idempotency key makes them harmless
PAYMENT_PAGES = (
    [STRIPE_API_BASE or "https://checkout.stripe.com"] if PAYMENT_PROVIDER == "stripe" else []
)

CONTENT_SECURITY_POLICY = {"DIRECTIVES": policies.shop_policy(MEDIA_ORIGIN, PAYMENT_PAGES)}
DESK_CONTENT_SECURITY_POLICY = policies.desk_policy(MEDIA_ORIGIN)
PERMISSIONS_POLICY = policies.PERMISSIONS_POLICY
X_FRAME_OPTIONS = "SAMEORIGIN"  # the editor's preview, in browsers that know no frame-ancestors
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # which asks for DENY

EMAIL_BACKEND = "shop.mails.backend.EmailBackend"  # which sends by MAIL_TRANSPORT, later
EMAIL_TIMEOUT = 10  # seconds: a silent mail server must not hold a process
DEFAULT_FROM_EMAIL = OSCAR_FROM_EMAIL = env["FROM_EMAIL"] or f"{SITE_NAME} <shop@example.com>"

WAGTAILADMIN_BASE_URL = SITE_URL
# One log-in: Wagtail's own pages would be a second door.
WAGTAIL_PASSWORD_RESET_ENABLED = WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_FRONTEND_LOGIN_URL = "/account/login/"  # for a page that only some may read
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "shared_password.html"  # noqa: S105
WAGTAILDOCS_PASSWORD_REQUIRED_TEMPLATE = "shared_password.html"  # noqa: S105
SEARCH_URL = env["SEARCH_URL"]
WAGTAILSEARCH_BACKENDS = {"default": search(SEARCH_URL)}
WAGTAILIMAGES_IMAGE_FORM_BASE = "shop.pictures.forms.LibraryImageForm"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024  # a phone's largest picture
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000  # of four bytes each while it is decoded
# Editors' browsers ask no third party: no avatar service, no release news.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # which asks who may read it
WAGTAILDOCS_EXTENSIONS = ["csv", "mp4", "pdf", "txt", "vtt", "webm"]

# One copy of each page for everybody: docs/page-cache.md.
PAGE_CACHE = True if env["PAGE_CACHE"] is None else env["PAGE_CACHE"]
PAGE_CACHE_BYTES = env["PAGE_CACHE_MB"] * 1024 * 1024
PAGE_CACHE_REDIS_URL = env["REDIS_URL"]  # by which processes tell each other what changed
CDN_URL = env["CDN_URL"]
METRICS_TOKEN = env["METRICS_TOKEN"]

# Each of our proxies adds an address to X-Forwarded-For; anybody may have written those before.
TRUSTED_PROXIES = env["TRUSTED_PROXIES"] or 0
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
# How late a scheduled job may be before `manage.py preflight` complains.
JOB_GRACE_SECONDS = 60 * 60
MAINTENANCE = env["MAINTENANCE"]  # every page says "back in a moment"
# Minutes that pieces are kept: while a shopper fills in the checkout, and while the payment page is
# open. The page closes some minutes before its hold ends; Stripe's shortest is 30.
HOLD_MINUTES = 20
PAYMENT_HOLD_MINUTES = 40
PAYMENT_GRACE_MINUTES = 5
# Holds that follow each other within the rest are one, and end.
HOLD_MOST_MINUTES = 120
HOLD_REST_MINUTES = 15
# Days that a link in a mail opens its order without asking whose it is.
ORDER_LINK_DAYS = 90
# Days after the delivery until a shopper who asked for it reads how tape comes off.
REMOVAL_MAIL_DAYS = env["REMOVAL_MAIL_DAYS"]
# Which texts are read for medical claims.
CLAIMS_COVERAGE = "kt_site.claims.COVERAGE"
# How the shop asks for the guides of products without knowing them: docs/adr/0011.
RETURNS_PAGE = "guides.pages.help.returns_url"
TAPINGS_OF_PRODUCTS = "guides.for_shop.for_products.tapings_for_products"
GUIDES_OF_PRODUCT = "guides.for_shop.for_products.guides_of_product"
