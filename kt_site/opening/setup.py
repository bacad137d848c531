"""The rows of a new shop. Running it again makes nothing twice and changes nothing of staff's."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.sites.models import Site as DjangoSite
from django.db import transaction
from wagtail.models import Page, Site

from guides.models import HomePage
from kt_site.demo.files import read, read_all
from kt_site.demo.pages import help_page
from kt_site.roles import write_roles
from shop.accounts.login.addresses import confirm
from shop.regions.models import BodyRegion

REGION = ("name", "order", "group", "view", "intro")


@transaction.atomic
def set_up() -> list[str]:
    """A line for each row that was made or changed."""
    write_roles()
    return [*_site(), *_regions(), *_help_pages()]


def _site() -> list[str]:
    """The address as SITE_URL has it: it may change with each start."""
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    wanted = {"hostname": address.hostname, "port": port, "site_name": settings.SITE_NAME}
    changed = Site.objects.filter(is_default_site=True).exclude(**wanted)
    made = [f"The site is at {settings.SITE_URL}."] if changed.exists() else []
    for site in changed:
        for name, value in wanted.items():
            setattr(site, name, value)
        site.save()
    names = {"domain": address.netloc, "name": settings.SITE_NAME}
    DjangoSite.objects.update_or_create(pk=settings.SITE_ID, defaults=names)
    return made


def _regions() -> list[str]:
    made = []
    for row in read("regions"):
        values = {key: row[key] for key in REGION} | {"part": row["slug"]}
        region, new = BodyRegion.objects.get_or_create(slug=row["slug"], defaults=values)
        made += [f"Body region {region.name}."] if new else []
    return made


def _help_pages() -> list[str]:
    """Drafts: what a shop promises is its owner's to say."""
    home, made = HomePage.objects.get(), []
    for row in read_all("pages"):
        if Page.objects.child_of(home).filter(slug=row["slug"]).exists():
            continue
        page = help_page(row)
        page.live = False
        home.add_child(instance=page)
        page.save_revision()
        home.refresh_from_db()
        made.append(f"Draft of the page {page.title}.")
    return made


@transaction.atomic
def invite(email: str) -> tuple[object, bool]:
    """(the administrator, whether this is a new one). Who has the link chooses a password; the
    account has none before that."""
    users = get_user_model().objects
    known = users.filter(email__iexact=email).first()
    if known is not None:
        return known, False
    user = users.create_superuser(email=email, password=None)
    confirm(user)
    return user, True
