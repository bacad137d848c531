"""Every address of the site. Oscar's apps are mounted one by one; Wagtail's pages come last, since
their pattern takes every address that is left."""

from django.apps import apps
from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from guides.answers.views import AnswerView
from guides.for_shop.tape_left import tape_left
from guides.measuring.views import CountView
from guides.pages import form_parts
from guides.pages.contact import ContactView
from guides.pages.drawings import card_drawing
from guides.pages.forms import FormView
from guides.routing.serving import serve as serve_page
from guides.search.views import CountSearchView, SearchView, suggest
from shop.accounts.placed_order import PlacedOrderView
from shop.checkout.webhooks import WebhookView
from shop.links.views import follow_link
from shop.newsletter.views import OwnView
from shop.orders.links import asks_again
from shop.structured.views import google_products
from shop.tape.views import AnswersView, color_sheet

from . import icons, views
from .feeds import ArticleFeed, GuideFeed
from .sitemaps import sitemap, sitemap_part


def oscar_app(label: str):
    return apps.get_app_config(label).urls


search_pages = [
    path("", SearchView.as_view(), name="search"),
    path("suggest/", suggest, name="suggest"),
    path("count/", CountSearchView.as_view(), name="count"),
]

handler429 = "shop.web.limits.too_often"
log_in = views.log_in

urlpatterns = [
    path("robots.txt", views.robots),
    path("favicon.ico", icons.favicon),
    path("apple-touch-icon.png", icons.touch_icon),
    path("manifest.webmanifest", icons.manifest, name="manifest"),
    path(".well-known/change-password", views.change_password),
    path(".well-known/security.txt", views.security),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemap_part, name="sitemap-part"),
    path("feeds/google-products.xml", google_products, name="google-products"),
    path("shop/", oscar_app("catalogue")),
    path("cart/", oscar_app("basket")),
    path("checkout/", include("shop.checkout.urls")),
    path("checkout/order/<str:token>/", asks_again(PlacedOrderView.as_view()), name="placed-order"),
    path("payments/stripe/webhook/", WebhookView.as_view(), name="payment-webhook"),
    path("checkout/", include("shop.payments.urls")),
    path("account/alerts/", include("shop.stock_alerts.urls")),
    path("account/newsletter/", OwnView.as_view(), name="newsletter-own"),
    path("newsletter/", include("shop.newsletter.urls")),
    path("account/tape/left/", tape_left, name="guide-tape-left"),
    path("account/", include("shop.accounts.login.urls")),
    path("account/", oscar_app("customer")),
    path("offers/", oscar_app("offer")),
    path("tape-for-me/", AnswersView.as_view(), name="tape-answers"),
    path("colors-<slug:name>.css", color_sheet, name="color-sheet"),
    path("search/", include((search_pages, "search"))),
    path("guide-answers/<int:pk>/", AnswerView.as_view(), name="guide-answers"),
    path("contact-form/", ContactView.as_view(), name="contact-form"),
    path("form/<int:pk>/", FormView.as_view(), name="built-form"),
    path("guide-views/<int:pk>/", CountView.as_view(), name="guide-view"),
    path("guide-drawings/<int:pk>-<slug:name>.svg", card_drawing, name="guide-drawing"),
    path("feeds/guides.xml", GuideFeed(), name="guide-feed"),
    path("feeds/articles.xml", ArticleFeed(), name="article-feed"),
    re_path(r"^g/(?P<code>[\w-]+)/?$", follow_link, name="short-link"),
    path("dashboard/", include(("kt_site.old_dashboard", "dashboard"))),
    path("cms/login/", log_in),
    path("cms/", include(form_parts.urls)),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("i18n/", include("django.conf.urls.i18n")),
    *static(settings.MEDIA_URL, views.uploads, document_root=settings.MEDIA_ROOT),
    path("_util/login/", log_in),
    *(helper for helper in wagtail_urls.urlpatterns if helper.name != "wagtail_serve"),
    re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
]
