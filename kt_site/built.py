"""Static files that are made from others, outside of what is committed."""

import tempfile
from pathlib import Path

from django.conf import settings

BUILT = settings.BASE_DIR / ".cache" / "static"


def write(name: str, content: str) -> Path:
    """Where the file stands, made anew if it says something else by now. Other processes may read
    it meanwhile, so it changes in one move."""
    path = BUILT / name
    if not (path.is_file() and path.read_text() == content):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False) as made:
            made.write(content)
        Path(made.name).chmod(0o644)
        Path(made.name).replace(path)
    return path
