from django import template

register = template.Library()


@register.filter
def undo(message) -> dict | None:
    """{"id": product, "quantity": pieces, "guide": page or "0"} of a message about a line that was
    taken out; a message keeps nothing but its tags on its way to the next page ("undo 12 3 0")."""
    words = (message.extra_tags or "").split()
    if len(words) != 4 or words[0] != "undo":
        return None
    return {"id": words[1], "quantity": words[2], "guide": words[3]}


@register.filter
def minutes(seconds: int) -> str:
    """Whole minutes, begun ones included: 61 -> "2 minutes"."""
    whole = -(-seconds // 60)
    return "1 minute" if whole == 1 else f"{whole} minutes"
