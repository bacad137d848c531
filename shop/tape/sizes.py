"""Lengths in words: inches first, centimeters beside, as the shop is in the US."""

from decimal import Decimal

CM_PER_INCH = Decimal("2.54")
FEET_FROM_CM = 100  # longer than a meter reads better in feet and meters


def _plain(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"


def inches(cm) -> str:
    """Whole inches, or half inches below four: 25 cm -> "10", 6.5 cm -> "2.5"."""
    exact = Decimal(str(cm)) / CM_PER_INCH
    step = Decimal("0.5") if exact < 4 else Decimal("1")
    rounded = (exact / step).quantize(Decimal("1"), rounding="ROUND_HALF_UP") * step
    return _plain(max(rounded, Decimal("0.5")))


def length_text(cm) -> str:
    """25 -> "10 in / 25 cm", 490 -> "16 ft / 4.9 m". The space inside a size never breaks."""
    cm = Decimal(str(cm))
    if cm > FEET_FROM_CM:
        feet = (cm / CM_PER_INCH / 12).quantize(Decimal("1"), rounding="ROUND_HALF_UP")
        return f"{feet}\u00a0ft\u00a0/\u00a0{_plain((cm / 100).quantize(Decimal('0.1')))}\u00a0m"
    return f"{inches(cm)}\u00a0in\u00a0/\u00a0{_plain(cm)}\u00a0cm"
