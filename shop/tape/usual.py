"""The usual size of each kind of tape that the shop knows: what a box at home most likely holds."""

from django.db.models import Count

from .models import TapePackage
from .packages import PRECUT, ROLL, Package

# Kinds that people know their tape by, and the format and shape of each.
KINDS = {"precut": (PRECUT, "I"), "roll": (ROLL, "I"), "Y": (PRECUT, "Y"), "fan": (PRECUT, "fan")}


def usual_packages() -> dict[str, Package]:
    """{kind: a package of the size that most of its colors have, of equally many the longest}.
    Kinds that there are none of are left out. One query."""
    rows = TapePackage.objects.order_by().values_list("format", "shape", "length_cm", "width_cm")
    sizes = list(rows.annotate(n=Count("pk")))
    found = {}
    for kind, (form, shape) in KINDS.items():
        fitting = [(n, *cm) for f, s, *cm, n in sizes if f == form and (f == ROLL or s == shape)]
        if fitting:
            _, length, width = max(fitting)
            found[kind] = Package(form, shape, 1, length, width)
    return found
