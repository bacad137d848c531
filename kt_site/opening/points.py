"""What a shop needs before it sells. Each point knows by itself whether it is done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone
from oscar.core.loading import get_model
from wagtail.models import Site

from guides.models import ContactPage
from guides.pages.help import returns_url
from guides.selectors import live_guides
from kt_site.models import JobRun
from shop.checkout.addresses import countries_without_row
from shop.delivery.selectors import served_countries
from shop.tax.models import SalesTaxRate

CLOCK = timedelta(minutes=15)


@dataclass(frozen=True)
class Point:
    """`problem` says what is missing, or nothing. `needed` for a sale; the others are good to have.
    `where` is the address, or the name of the setting, at which it is mended."""

    name: str
    problem: Callable[[], str]
    needed: bool
    where: Callable[[], str]


@dataclass(frozen=True)
class State:
    name: str
    problem: str
    needed: bool
    where: str

    @property
    def done(self) -> bool:
        return not self.problem


def address_problem() -> str:
    site = Site.objects.filter(is_default_site=True).first()
    if site is None or site.hostname != urlsplit(settings.SITE_URL).hostname:
        return "The site does not know its own address. Run manage.py setup_shop."
    if not settings.SELLER_ADDRESS:
        return "SELLER_ADDRESS is empty: invoices would not say who sells."
    return ""


def shipping_problem() -> str:
    if not served_countries():
        return "No rate says what shipping costs, so nothing can be sent anywhere."
    if missing := countries_without_row():
        return f"Rates go to {', '.join(missing)}, which no country's row stands for."
    return ""


def tax_problem() -> str:
    """No row is right for a seller who owes no tax anywhere: so it stops nothing."""
    return "" if SalesTaxRate.objects.exists() else "No state takes sales tax. Is that right?"


def payment_problem() -> str:
    if settings.PAYMENT_PROVIDER == "test":
        return "PAYMENT_PROVIDER is test, which takes no money. Set stripe and its two keys."
    return ""


def product_problem() -> str:
    sold = get_model("partner", "StockRecord").objects.filter(
        price__gt=0, num_in_stock__gt=0, product__is_public=True
    )
    return "" if sold.exists() else "Nothing is for sale: a product needs a price and stock."


def guide_problem() -> str:
    return "" if live_guides().exists() else "No guide is published yet."


def admin_problem() -> str:
    admins = get_user_model().objects.filter(is_superuser=True, is_active=True)
    if not any(admin.has_usable_password() for admin in admins):
        return "No administrator has a password. Use the link that setup_shop printed."
    return ""


def staff_problem() -> str:
    people = get_user_model().objects.filter(is_active=True, groups__isnull=False)
    return "" if people.exists() else "Nobody has a role: everything is done by the administrator."


def returns_problem() -> str:
    return "" if returns_url() else "No published help page is about returns."


def contact_problem() -> str:
    return "" if ContactPage.objects.live().exists() else "The contact page is not published."


def clock_problem() -> str:
    ran = JobRun.objects.filter(last_run__gte=timezone.now() - CLOCK)
    if ran.exists():
        return ""
    return "The clock process has not run in the last quarter of an hour (Procfile, clock)."


def _page(name: str, *args) -> Callable[[], str]:
    return lambda: reverse(name, args=args)


def _setting(name: str) -> Callable[[], str]:
    return lambda: name


POINTS = (
    Point("Name and address", address_problem, True, _setting("SELLER_ADDRESS")),
    Point("An administrator", admin_problem, True, _page("wagtailusers_users:index")),
    Point("Countries and shipping", shipping_problem, True, _page("shipping_rates:index")),
    Point("Sales tax", tax_problem, False, _page("sales_tax")),
    Point("Payment", payment_problem, True, _setting("PAYMENT_PROVIDER")),
    Point("First product", product_problem, True, _page("products:index")),
    Point("First guide", guide_problem, False, _page("wagtailadmin_explore_root")),
    Point("Return period", returns_problem, True, _page("wagtailadmin_explore_root")),
    Point("Contact page", contact_problem, True, _page("wagtailadmin_explore_root")),
    Point("People and roles", staff_problem, False, _page("wagtailusers_users:index")),
    Point("Scheduled jobs", clock_problem, True, _setting("clock")),
)


def checklist() -> list[State]:
    return [State(point.name, point.problem(), point.needed, point.where()) for point in POINTS]


def missing() -> list[State]:
    """What a sale still needs."""
    return [state for state in checklist() if state.needed and not state.done]
