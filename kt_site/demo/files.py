from pathlib import Path
from typing import Any

import yaml
from django.conf import settings

FOLDER = Path(settings.BASE_DIR) / "demo"


def read(name: str) -> Any:
    """demo/<name>.yaml, parsed."""
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


def read_all(folder: str) -> list[dict]:
    """Every file of demo/<folder>/, by name."""
    return [
        yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in sorted((FOLDER / folder).glob("*.yaml"))
    ]


def picture_path(name: str) -> Path:
    return FOLDER / "pictures" / name
