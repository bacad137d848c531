from django.core.exceptions import ValidationError

# First parts of addresses that belong to the shop, the desks and the machinery: a page there
# would never be reached.
SHOP = ["payments", "shop", "search", "cart", "checkout", "account", "offers", "g", "tape-for-me"]
SHOP += ["newsletter"]
DESKS = ["cms", "dashboard"]
MACHINERY = ["i18n", "documents", "static", "media", "healthz", "readyz", "contact-form", "form"]
MACHINERY += ["guide-answers", "guide-views", "guide-drawings", "feeds", "_util"]
RESERVED_SLUGS = frozenset([*SHOP, *DESKS, *MACHINERY])


class FreeSlug:
    """For pages at the top of the site: refuses a slug that another part of the site answers."""

    def clean(self):
        super().clean()
        if self.slug in RESERVED_SLUGS:
            raise ValidationError({"slug": f"The address /{self.slug}/ belongs to the shop."})
