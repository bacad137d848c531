"""What guides.safety is told of a guide: of a page, of a revision, or of a form that is not saved.

Pictures of steps are read by their ids alone: to make all of them costs a query for each guide.
"""

from collections.abc import Iterable

from django.apps import apps
from wagtail.images import get_image_model

from guides.safety import version
from guides.safety.facts import Facts, RegionLimits


def facts_of(guide, *, regions=None, notes=None, described=None) -> Facts:
    """`regions` are those of a form that is not saved. Whoever asks for many guides gives `notes`,
    of site_notes(), and `described`, the ids of pictures that the library has words for, and has
    fetched regions and signatures: then it takes no query, else up to five."""
    do_not_tape, see_a_doctor = site_notes() if notes is None else notes
    regions = guide.regions.all() if regions is None else regions
    return Facts(
        steps=tuple(_with_gaps(value) for value in _steps(guide)),
        stop_rules=tuple(lines(guide.stop_rules)),
        caution=guide.caution,
        regions=tuple(RegionLimits(r.name, r.max_stretch, r.asks_caution) for r in regions),
        do_not_tape=do_not_tape,
        see_a_doctor=see_a_doctor,
        reviewer=guide.reviewer,
        reviewed_on=guide.reviewed_on,
        review_due=guide.review_due,
        signed=signature_of(guide) is not None,
        wordless=tuple(wordless(guide, described)),
    )


def site_notes() -> tuple[bool, bool]:
    """Whether the live home page says who should not tape, and when to see a doctor."""
    rows = apps.get_model("guides", "HomePage").objects.live()
    home = rows.only("do_not_tape", "see_a_doctor").first()
    return home is not None and says_something(home.do_not_tape), bool(
        home and home.see_a_doctor.strip()
    )


def says_something(stream) -> bool:
    return any(line.strip() for line in lines(stream))


def lines(stream) -> list[str]:
    return [str(line.value) for line in stream]


def parts_of(guide) -> dict[str, str]:
    """What a signature is of: {part: its digest}."""
    values = _steps(guide)
    pictures = [f"picture {image}" if image else "" for image, _ in pictures_of(guide)]
    words = [
        [value["title"], value["text"].source, value["short"], picture]
        for value, picture in zip(values, pictures, strict=True)
    ]
    texts = {
        "caution": [guide.caution],
        "“Take it off at once if”": lines(guide.stop_rules),
        "“Before you start”": lines(guide.before_you_start),
        "position": [guide.position],
        "wear time": [f"{guide.wear_days_min}", f"{guide.wear_days_max}"],
    }
    return version.parts_of([_with_gaps(value) for value in values], words, texts)


def signatures_of(guide) -> list:
    """The newest first. An alias is signed where it comes from."""
    if guide.alias_of_id:
        signatures = apps.get_model("guides", "GuideSignature").objects
        return list(signatures.filter(guide_id=guide.alias_of_id))
    return list(guide.signatures.all()) if guide.pk else []


def signature_of(guide):
    """That of the reviewer whom this version names; None if they have not seen it."""
    signed = [one for one in signatures_of(guide) if one.reviewer == guide.reviewer.strip()]
    digest = version.digest_of(parts_of(guide)) if signed else ""
    return next((one for one in signed if one.digest == digest), None)


def pictures_of(guide) -> list[tuple[int, bool]]:
    """For each step the id of its picture (0: none), and whether the step itself says what it
    shows, or that it is decoration."""
    found = []
    for block in guide.steps.raw_data:
        picture = block["value"].get("picture") or {}
        plain = not isinstance(picture, dict)  # stored before pictures had a text of their own
        image = picture if plain else picture.get("image")
        said = not plain and bool(picture.get("decorative") or picture.get("alt_text"))
        found.append((int(image or 0), said))
    return found


def wordless(guide, described: set[int] | None = None) -> Iterable[int]:
    """The numbers of the steps whose picture neither they nor the library say anything of."""
    silent = {n: pk for n, (pk, said) in enumerate(pictures_of(guide), 1) if pk and not said}
    if silent and described is None:
        described = described_pictures(silent.values())
    return [number for number, image in silent.items() if image not in described]


def described_pictures(ids: Iterable[int]) -> set[int]:
    """Those that the library has words for."""
    rows = get_image_model().objects.filter(pk__in=set(ids)).exclude(description="")
    return set(rows.values_list("pk", flat=True))


def _steps(guide) -> list:
    """The steps as blocks make them, without their pictures."""
    block = guide.steps.stream_block.child_blocks["step"]
    return block.bulk_to_python([row["value"] | {"picture": None} for row in guide.steps.raw_data])


def _with_gaps(value) -> dict:
    """As guides.diagrams takes a step, with None in place of a strip that is not finished."""
    strips = [strip.data() if strip.complete else None for strip in value["strips"]]
    return value.data() | {"strips": strips}
