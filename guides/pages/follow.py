"""Follow along: a guide with one step per screen, for use while taping.

The step is in the address (`?step=2`, and `?step=done` after the last), so Back, reload and plain
links work, and a script only has to turn the pages faster.
"""

from collections import Counter

from guides import steps as guide_view
from guides.cards import StepView

from .need import Asked, need

DONE = "done"


def asked_step(page, request) -> int | str | None:
    """The step that the address asks for: its number, DONE, or None where it means the guide.

    A number beyond the guide's steps means the nearest one; what is no number means the guide.
    """
    asked = request.GET.get("step", "")
    total = len(page.steps)
    if not total:
        return None
    if asked == DONE:
        return DONE
    try:
        return min(max(int(asked), 1), total)
    except ValueError:
        return None


def follow_along(page, at: int | str, asked: Asked) -> dict:
    """What one screen shows. Only the last, DONE, says what to buy and when to take it off."""
    steps = guide_view.steps(page)
    url = page.url or ""
    if at == DONE:
        return {
            "steps": steps,
            "close_url": url,
            "back_url": f"{url}?step={len(steps)}",
            "next_url": url,
            "this_url": asked.kept_in(f"{url}?step={DONE}"),
            "wear_text": page.wear_text,
            "stop_rules": [line.value for line in page.stop_rules],
            "need": need(page, list(page.regions.all()), asked),
        }
    after = at + 1 if at < len(steps) else DONE
    step = steps[at - 1]
    return {
        "steps": steps,
        "step": step,
        "pieces": pieces(step),
        "close_url": f"{url}#step-{at}",
        "back_url": f"{url}?step={at - 1}" if at > 1 else url,
        "next_url": f"{url}?step={after}",
    }


def pieces(step: StepView) -> list[tuple[int, str, str, int]]:
    """The step's strips as (count, words, color, stretch in %), the same ones counted together."""
    same = Counter((strip.text, strip.color, strip.stretch) for strip in step.strips)
    return [(count, *strip) for strip, count in same.items()]
