"""`python -m kt_site.serve`, with gunicorn's options: judge the environment, then become gunicorn.

gunicorn reads PORT and WEB_CONCURRENCY before anything of ours, and answers a wrong one with a
traceback, an empty one with an address without a port.
"""

import os
import sys

from .settings.environment import read_or_exit
from .settings.names import NAMES

PRODUCTION = "kt_site.settings.production"


def main() -> None:
    settings = os.environ.get("DJANGO_SETTINGS_MODULE") or PRODUCTION
    read_or_exit(os.environ, production=settings == PRODUCTION)
    empty = [name.name for name in NAMES if not os.environ.get(name.name, "x").strip()]
    for name in empty:
        del os.environ[name]
    command = [sys.executable, "-m", "gunicorn", "kt_site.wsgi", *sys.argv[1:]]
    os.execv(sys.executable, command)  # noqa: S606  no shell, and gunicorn gets our signals


if __name__ == "__main__":
    main()
