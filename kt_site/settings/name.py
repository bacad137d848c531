"""One name that the site reads from the environment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Name:
    """`what` and `example` complete a sentence about a fault. `live` reads the value instead of
    `read` in production, where less is allowed; `needed` (or a function of what is set) is asked
    there only. A `secret` is never printed."""

    name: str
    read: Callable[[str], Any]
    what: str
    example: str
    default: Any = None
    live: Callable[[str], Any] | None = None
    needed: bool | Callable[[Mapping[str, str]], bool] = False
    secret: bool = False
