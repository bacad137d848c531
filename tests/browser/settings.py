"""Settings of the site that browsers visit: development's, with the debug pages off.

Static files come straight from their folders, and media through WHITENOISE_ROOT, because there is
no bucket and no collectstatic here.
"""

from pathlib import Path

from kt_site.settings.dev import *  # noqa: F403
from kt_site.settings.dev import MEDIA_ROOT

DEBUG = False
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
WHITENOISE_ROOT = str(Path(MEDIA_ROOT).parent)  # holds nothing but the media folder
# Without DEBUG Django would keep the cause of a server error to itself.
KEPT_PAGES = Path(MEDIA_ROOT).parent.parent / "pages"
MIDDLEWARE = ["tests.browser.keeping.KeepPages", *MIDDLEWARE]  # noqa: F405
LOGGING = {
    "version": 1,
    "handlers": {"log": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["log"], "level": "WARNING"},
}
