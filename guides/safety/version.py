"""What a reviewer signs: the steps, the strips and the safety texts of a guide, without how they
are written. Names the parts, so that what changed since can be said."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

# Words and numbers: "1.5 in" is not "15 in", "(15%)" is "15%". Commas and capitals say nothing.
_TOKENS = re.compile(r"\d+(?:[.,/–-]\d+)*\s?%?|[^\W\d_]+(?:['’][^\W\d_]+)*")
_TAGS = re.compile(r"<[^>]*>")
# How a step is drawn, and not what is done in it: colors are only colors.
_DRAWN = ("frame",)
_STRIP_DRAWN = ("color",)


def plain(text: str) -> str:
    """A text without capitals, punctuation, markup and spaces: mending those asks nobody again."""
    words = _TOKENS.findall(_TAGS.sub(" ", text).replace("\N{NO-BREAK SPACE}", " ").casefold())
    return " ".join(word.replace(" ", "").replace("’", "'") for word in words)


def parts_of(
    steps: Sequence[Mapping[str, Any]],
    words_of_steps: Sequence[Sequence[str]],
    texts: Mapping[str, Sequence[str]],
) -> dict[str, str]:
    """{part: its digest}, such as "step 3" and "caution". `steps` as guides.diagrams takes them,
    each with its `words`; `texts` are the safety texts, each a list of lines."""
    parts = {
        f"step {number}": _digest([_done(step), [plain(one) for one in words]])
        for number, (step, words) in enumerate(zip(steps, words_of_steps, strict=True), start=1)
    }
    return parts | {name: _digest([plain(line) for line in lines]) for name, lines in texts.items()}


def digest_of(parts: Mapping[str, str]) -> str:
    """64 hex digits; the same for the same parts."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def changed(signed: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """The parts that are new, gone or other than they were signed, in the guide's order."""
    names = [*now, *(name for name in signed if name not in now)]
    return [name for name in names if signed.get(name) != now.get(name)]


def _done(step: Mapping[str, Any]) -> dict:
    rest = {key: value for key, value in step.items() if key not in (*_DRAWN, "strips")}
    strips = [
        strip and {key: value for key, value in strip.items() if key not in _STRIP_DRAWN}
        for strip in step["strips"]
    ]
    return rest | {"strips": strips}


def _digest(value: Any) -> str:
    text = json.dumps(_worth(value), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _worth(value: Any) -> Any:
    """Numbers as they are worth: 25, 25.0 and Decimal("25.00") are one length."""
    if isinstance(value, Mapping):
        return {key: _worth(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_worth(one) for one in value]
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return f"{float(value):g}"
    return value
