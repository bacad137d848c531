"""Addresses that only the mail reaches: private carriers take nothing to a PO box, nor to the
armed forces abroad."""

import re

MILITARY = ("AA", "AE", "AP")
POST_BOX = re.compile(
    r"\b(p\.?\s*o\.?|post(al)?\s+office)\s*box\b|\bp\.?o\.?b\.?\s*#?\s*\d|^\s*box\s+#?\s*\d"
    r"|\bcase\s+postale\b",
    re.IGNORECASE,
)


def only_by_mail(data: dict) -> str:
    """What the address of a checkout form is, in the plural, if only the mail goes there: "PO
    boxes" or "military addresses"; else ""."""
    if any(POST_BOX.search(data.get(line) or "") for line in ("line1", "line2")):
        return "PO boxes"
    return "military addresses" if data.get("state") in MILITARY else ""


def refusal(data: dict, methods: list) -> str:
    """Why the way of shipping that was chosen does not reach the address, and what does; "" if it
    does. A way from a shop without rates goes anywhere."""
    kind = only_by_mail(data)
    chosen = next((way for way in methods if way.code == data.get("shipping_method")), None)
    if not kind or chosen is None or _goes(chosen):
        return ""
    others = [str(way.name) for way in methods if _goes(way)]
    street = "enter a street address"
    if others:
        what = f"Choose {' or '.join(others)}" + (f", or {street}." if kind == "PO boxes" else ".")
    else:
        what = f"{street[0].upper()}{street[1:]}."
    return f"{chosen.name} does not go to {kind}. {what}"


def _goes(way) -> bool:
    return getattr(way, "po_boxes", True)
