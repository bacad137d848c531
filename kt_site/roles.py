"""Who may do what: the one table of roles, written into each database after it is migrated.

A role is a group of Django's. What this table says of it wins: rights that somebody gave such a
group by hand are gone with the next release. Whoever needs more gets a second role, or a group of
another name. Staff read the table at /cms/settings/roles/.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.apps import AppConfig
from django.apps import apps as current_apps
from django.contrib.auth.management import create_permissions

EDITOR, PUBLISHER, REVIEWER = "Editor", "Publisher", "Reviewer"
MERCHANDISER, FULFILMENT, SUPPORT, ADMIN = "Merchandiser", "Fulfilment", "Support", "Admin"
ROLES = (EDITOR, PUBLISHER, REVIEWER, MERCHANDISER, FULFILMENT, SUPPORT, ADMIN)


@dataclass(frozen=True)
class Duty:
    """A row of the table. `rights` are named "label.codename", or "label.*" for all of an app;
    `pages` and `files` are what may be done with all pages, pictures and documents. An
    administrator has every duty."""

    words: str
    roles: tuple[str, ...]
    rights: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


SHOP = (MERCHANDISER, FULFILMENT, SUPPORT)
DUTIES = (
    Duty("Open the desk", ROLES, ("wagtailadmin.access_admin",)),
    Duty(
        "Write pages and guides",
        (EDITOR, PUBLISHER),
        pages=("add_page", "change_page"),
        files=("add", "change", "choose"),
    ),
    Duty(
        "Write newsletters and try them",
        (EDITOR, PUBLISHER),
        tuple(f"newsletter.{act}_newsletter" for act in ("add", "change", "delete", "view")),
    ),
    Duty("Send newsletters", (PUBLISHER,), ("newsletter.send_newsletter",)),
    Duty(
        "See, export and erase subscribers of the newsletter",
        (PUBLISHER, SUPPORT),
        ("newsletter.view_subscriber", "newsletter.delete_subscriber"),
    ),
    Duty("Read guides and all pages", (REVIEWER,), pages=("change_page",)),
    Duty("Sign guides", (REVIEWER,), ("guides.sign_guide",)),
    Duty(
        "Publish; run campaigns; keep regions, menus, redirects, search words, claims, notes",
        (PUBLISHER,),
        (
            "claims.*",
            *("regions.*", "wagtailredirects.*", "kt_site.publish_shopnote"),
            *(f"kt_site.{action}_menu" for action in ("add", "change", "delete", "view")),
            *(f"kt_site.{action}_campaign" for action in ("add", "change", "delete", "view")),
            *(f"kt_site.{action}_shopnote" for action in ("add", "change", "delete", "view")),
            *(f"site_search.{action}_searchterm" for action in ("add", "change", "delete", "view")),
        ),
        pages=("publish_page", "lock_page", "unlock_page"),
    ),
    Duty("See prices and stock", SHOP, ("partner.view_stockrecord",)),
    Duty(
        "Change products, prices and stock",
        (MERCHANDISER,),
        (
            *("catalogue.*", "partner.*", "regions.*", "stock.*", "tape.*"),
            *(f"desk.{act}_productdraft" for act in ("add", "change", "publish", "lock", "unlock")),
            *(f"desk.{act}_priceplan" for act in ("add", "change", "delete", "view")),
        ),
        files=("add", "choose"),  # a product's pictures come from the library
    ),
    Duty("Make discounts and codes", (MERCHANDISER,), ("offer.*", "voucher.*")),
    Duty("See orders", SHOP, ("order.view_order",)),
    Duty("Pack, ship and correct orders", (MERCHANDISER, FULFILMENT), ("order.change_order",)),
    Duty("Refund and cancel orders", (MERCHANDISER, SUPPORT), ("desk.refund_order",)),
    Duty(
        "See customers and keep notes on them",
        (SUPPORT,),
        ("accounts.view_user", "desk.add_customernote"),
    ),
    Duty(
        "See mails and send them again",
        (MERCHANDISER, SUPPORT),
        ("mails.view_mail", "mails.change_mail"),
    ),
    Duty(
        "Moderate reviews",
        (PUBLISHER, MERCHANDISER, SUPPORT),
        ("desk.moderate_reviews", "reviews.view_productreview"),
    ),
    Duty("See what the shop sold", (MERCHANDISER,), ("desk.view_sales",)),
    Duty("Set shipping rates and sales tax", (MERCHANDISER,), ("delivery.*", "tax.*")),
    Duty("Name staff and give roles", (ADMIN,), ("accounts.*", "auth.*")),
)


def duties_of(role: str) -> list[Duty]:
    return [duty for duty in DUTIES if role == ADMIN or role in duty.roles]


def write_roles(apps=current_apps) -> None:
    """Make each role's group have just what the table says. Safe to run again at any time."""
    known = {
        f"{label}.{codename}": pk
        for label, codename, pk in apps.get_model("auth", "Permission")
        .objects.order_by()
        .values_list("content_type__app_label", "codename", "pk")
    }
    for role in ROLES:
        group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=role)
        duties = duties_of(role)
        rights = [right for duty in duties for right in duty.rights]
        every = known.values() if role == ADMIN else _matching(known, rights)
        group.permissions.set(every)
        _write_tree_rights(apps, group, duties, known)


def _matching(known: dict[str, int], rights: Iterable[str]) -> list[int]:
    whole = tuple(right.removesuffix("*") for right in rights if right.endswith(".*"))
    named = set(rights)
    return [pk for name, pk in known.items() if name in named or name.startswith(whole)]


def _write_tree_rights(apps, group, duties: list[Duty], known: dict[str, int]) -> None:
    """What may be done below the roots of pages and of collections, where Wagtail keeps it."""
    pages = {known[f"wagtailcore.{action}"] for duty in duties for action in duty.pages}
    files = {
        known[f"{label}.{action}_{noun}"]
        for duty in duties
        for action in duty.files
        for label, noun in (("wagtailimages", "image"), ("wagtaildocs", "document"))
    }
    for model, place, wanted in (
        ("GroupPagePermission", "page", pages),
        ("GroupCollectionPermission", "collection", files),
    ):
        root = apps.get_model("wagtailcore", place.title()).objects.get(depth=1)
        rows = apps.get_model("wagtailcore", model).objects.filter(group=group, **{place: root})
        rows.exclude(permission__in=wanted).delete()
        for pk in wanted - set(rows.values_list("permission", flat=True)):
            rows.create(group=group, permission_id=pk, **{place: root})


def after_migrate(sender: AppConfig, apps=current_apps, **kwargs) -> None:
    """Django and Wagtail make an app's permissions after each app; this waits for the last one."""
    configs = [config for config in current_apps.get_app_configs() if config.models_module]
    try:
        apps.get_model("wagtailcore", "GroupPagePermission")
    except LookupError:
        return  # only some apps were migrated
    if sender == configs[-1]:
        create_permissions(sender, apps=apps, verbosity=0)
        write_roles(apps)
