"""Keeps what tape at home is enough for: at each save of a guide, and when usual sizes change."""

from collections.abc import Iterable, Mapping

from django.apps import apps
from django.db import transaction
from django_tasks import task

from guides.taping import cut_lines_from_json, strip_needs
from shop.tape.packages import Package
from shop.tape.usual import KINDS, usual_packages

from .kinds import smallest_sets

PORTION = 500


def fit_guide(guide_id: int, cut_list) -> None:
    """Store it for one guide."""
    _store({guide_id: cut_list}, _home_packages())


@task()
def fit_all_guides() -> None:
    fit_guides()


def fit_guides() -> int:
    """Store it for every guide, in portions; how many there are."""
    packages = _home_packages()
    rows = apps.get_model("guides", "GuidePage").objects.order_by("pk")
    rows = rows.values_list("pk", "cut_list")
    done, last = 0, 0
    while portion := dict(rows.filter(pk__gt=last)[:PORTION]):
        _store(portion, packages)
        done, last = done + len(portion), max(portion)
    return done


def note_sizes() -> bool:
    """Store which size is usual of each kind now; whether that changed."""
    model = apps.get_model("guides", "HomeTape")
    before, now = _home_packages(), usual_packages()
    if before == now:
        return False
    model.objects.exclude(kind__in=now).delete()
    for kind, package in now.items():
        sizes = {"length_cm": package.length_cm, "width_cm": package.width_cm}
        model.objects.update_or_create(kind=kind, defaults=sizes)
    return True


def _home_packages() -> dict[str, Package]:
    rows = {row.kind: row for row in apps.get_model("guides", "HomeTape").objects.all()}
    return {
        kind: Package(form, shape, 1, rows[kind].length_cm, rows[kind].width_cm)
        for kind, (form, shape) in KINDS.items()
        if kind in rows
    }


def _store(cut_lists: Mapping[int, Iterable], packages: Mapping[str, Package]) -> None:
    """Writes only what is different, for each write drops lists that pages keep."""
    model = apps.get_model("guides", "GuideFits")
    wanted = {
        (guide, kinds)
        for guide, lines in cut_lists.items()
        for kinds in smallest_sets(strip_needs(cut_lines_from_json(lines)), packages)
    }
    with transaction.atomic():
        rows = model.objects.filter(guide_id__in=cut_lists)
        there = {(row.guide_id, row.kinds): row.pk for row in rows}
        if over := [pk for key, pk in there.items() if key not in wanted]:
            model.objects.filter(pk__in=over).delete()
        new = sorted(wanted - set(there))
        model.objects.bulk_create(
            (model(guide_id=guide, kinds=kinds) for guide, kinds in new), ignore_conflicts=True
        )
