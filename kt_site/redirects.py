"""The form of a redirect: it leads somewhere else, and from where nothing is."""

from urllib.parse import SplitResult, urlsplit, urlunsplit

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect

from .addresses import what_stands_at

STEPS = 10  # of a chain of redirects; browsers give up after some more
BACK = "This leads back to “{}” itself: enter another address."
TAKEN = (
    "“{}” is at this address, and a redirect is only followed where no page is: unpublish or move "
    "that first."
)
ADDRESS = "Enter an address of this site, such as /shop/."
CHAIN = "“{}” is a redirect itself: lead straight to {}."
LED_HERE = "“{}” leads to this address: let it lead to the new one first."


class CheckedRedirectForm(RedirectForm):
    redirect_link = forms.CharField(
        label="Redirect to an address",
        required=False,
        max_length=255,
        help_text="Of this site, such as /shop/. Tags of campaigns (utm_source …) are kept.",
    )

    def _get_validation_exclusions(self):
        """The model would refuse addresses of this site."""
        return super()._get_validation_exclusions() | {"redirect_link"}

    def clean_redirect_link(self):
        """Addresses of this site alone: one that leads away is a door for whoever has the log-in.
        A whole address of this site is kept as a path."""
        link = self.cleaned_data["redirect_link"].strip()
        if not link:
            return link
        parts = urlsplit(link)
        if is_this_site(parts) and parts.path.startswith("/") and not parts.path.startswith("//"):
            link = urlunsplit(("", "", *parts[2:]))
        if not link.startswith("/") or link.startswith(("//", "/\\")):
            raise ValidationError(ADDRESS)
        return link

    def clean_old_path(self):
        old = self.cleaned_data["old_path"]
        if name := what_stands_at(Redirect.normalise_path(old)):
            raise ValidationError(TAKEN.format(name))
        return old

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        page, link = cleaned.get("redirect_page"), cleaned.get("redirect_link")
        old = cleaned.get("old_path")
        if not page and not link and "redirect_link" not in self.errors:
            self.add_error("redirect_link", "Choose a page, or enter an address.")
        elif page and link:
            self.add_error("redirect_link", "Choose a page or enter an address, not both.")
        elif old:
            self._check_way(Redirect.normalise_path(old), page, link)
        return cleaned

    def _check_way(self, old: str, page, link: str) -> None:
        """One step, from here to where something is: each further one costs a visitor a second."""
        target = page.url if page else link or ""
        field = "redirect_page" if page else "redirect_link"
        others = Redirect.objects.exclude(pk=self.instance.pk)
        if leads_back(old, target):
            self.add_error(field, BACK.format(self.cleaned_data["old_path"]))
        elif following := others.filter(old_path=path_here(target)).first():
            self.add_error(field, CHAIN.format(following.old_path, following.link))
        elif before := leading_to(others, old):
            self.add_error("old_path", LED_HERE.format(before.old_path))


def leading_to(redirects, old: str):
    """The first redirect whose address (not its page, which moves with its redirects) is `old`."""
    near = redirects.filter(redirect_link__startswith=old)
    return next((row for row in near if path_here(row.redirect_link) == old), None)


def leads_back(old: str, target: str) -> bool:
    """Whether a visitor of `old` who is sent to `target` comes to `old` again, at once or by way of
    other redirects."""
    for _ in range(STEPS):
        path = path_here(target)
        if path is None:
            return False
        if path == old:
            return True
        following = Redirect.objects.filter(old_path=path).first()
        if following is None or not following.link:
            return False
        target = following.link
    return True


def path_here(address: str) -> str | None:
    """The path of an address of this site as redirects know it; None for another site's."""
    parts = urlsplit(address)
    return Redirect.normalise_path(parts.path) if is_this_site(parts) or not parts.netloc else None


def is_this_site(parts: SplitResult) -> bool:
    """Whether a whole address is one of ours."""
    ours = {urlsplit(settings.SITE_URL).netloc, "localhost"}
    return parts.scheme in ("http", "https") and parts.netloc in ours
