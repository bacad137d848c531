"""Log-ins for trying the site: one for each role. Only where DEBUG is on."""

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.utils import timezone
from oscar.core.loading import get_model

from kt_site import roles
from shop.accounts.login.addresses import confirm

PASSWORD = "stretch-and-hold-25"  # noqa: S105  printed by `make run`, refused outside DEBUG
PEOPLE = {
    "admin@example.com": "everything",
    "editor@example.com": "pages, guides, regions and redirects at /cms/",
    "reviewer@example.com": "guides at /cms/, to read and to sign",
    "merchant@example.com": "products, stock, discounts and orders at /cms/",
    "packer@example.com": "orders to pack and to ship at /cms/",
    "support@example.com": "orders and refunds at /cms/",
    "shopper@example.com": "an account at /account/",
}
ROLES_OF = {
    "admin@example.com": [roles.ADMIN],
    "editor@example.com": [roles.EDITOR, roles.PUBLISHER],
    "reviewer@example.com": [roles.REVIEWER],
    "merchant@example.com": [roles.MERCHANDISER],
    "packer@example.com": [roles.FULFILMENT],
    "support@example.com": [roles.SUPPORT],
}


def load() -> None:
    users = get_user_model().objects
    password = make_password(PASSWORD)  # slow by design, so once for all
    for email in PEOPLE:
        user = users.filter(email=email).first() or users.create_user(email=email)
        user.first_name, user.last_name = "Demo", email.partition("@")[0].title()
        user.is_superuser = email.startswith("admin@")
        user.password = password
        user.save()
        confirm(user)
        user.groups.set(Group.objects.filter(name__in=ROLES_OF.get(email, [])))
    _wait(users.get(email="shopper@example.com"))


def _wait(shopper) -> None:
    """The shopper waits for what is out of stock, so that the account and the list of low stock
    have something to show."""
    sold_out = get_model("partner", "StockRecord").objects.filter(num_in_stock=0)
    if product := sold_out.order_by("pk").values_list("product_id", flat=True).first():
        values = {"confirmed_at": timezone.now()}
        shopper.stock_alerts.get_or_create(product_id=product, defaults=values)


def log_ins() -> list[str]:
    """A line for each log-in, with what it opens; the password is the same for all."""
    return [f"  {email:22} {opens}" for email, opens in PEOPLE.items()] + [
        f"  password: {PASSWORD}"
    ]
