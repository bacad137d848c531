"""A guide goes live only when it is safe, by whatever door: see guides.safety, and ADR 0030."""

from collections.abc import Iterable

from django.conf import settings
from django.db import models
from django.utils import timezone

from claims.publishing import HeldBack
from guides.safety import rules, version
from guides.safety.facts import Facts, Finding, RegionLimits
from shop.web.site_days import day_of, today

# What the rules look at; a row that is saved without them is as safe as it was.
RULED = {"live", "steps", "stop_rules", "caution", "reviewer", "reviewed_on", "review_due"}


class NotSafe(HeldBack):
    """Says what keeps a guide from the public."""

    def __init__(self, row: models.Model, found: list[Finding]):
        self.found = found
        super().__init__(row, [one.placed_sentence for one in found])


class GuideSignature(models.Model):
    """A reviewer has seen these steps, strips and safety texts of a guide. Kept for ever."""

    guide = models.ForeignKey(
        "guides.GuidePage", on_delete=models.CASCADE, related_name="signatures"
    )
    digest = models.CharField(max_length=64)
    parts = models.JSONField(help_text="The digest of each part, to say what changed since.")
    reviewer = models.CharField(max_length=120, help_text="As the guide's page names them.")
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    signed_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        permissions = [("sign_guide", "Can sign guides as their reviewer")]
        ordering = ["-signed_at", "-pk"]

    def __str__(self):
        return f"{self.reviewer}, {timezone.localtime(self.signed_at):%Y-%m-%d}"


class KeptSafe:
    """For guides: a version that is not safe is neither published nor scheduled. Drafts are kept."""

    def publish(self, revision, *args, **kwargs):
        """Raises NotSafe; nothing is changed then."""
        check(revision.as_object())
        return super().publish(revision, *args, **kwargs)


def check(guide) -> None:
    """Raises NotSafe for a guide that may not go live now, or when it is scheduled to."""
    if found := findings(guide):
        raise NotSafe(guide, found)


def findings(guide, **known) -> list[Finding]:
    return rules.findings(facts_of(guide, **known), day_of_going_live(guide))


def day_of_going_live(guide):
    at = guide.go_live_at
    return day_of(at) if at and at > timezone.now() else today()


def facts_of(guide, *, regions: Iterable | None = None, notes: tuple | None = None) -> Facts:
    """What the rules ask of a version of a guide. `regions` are those of a form that is not saved;
    `notes` those of site_notes(), for whoever asks for many guides. Up to four queries."""
    do_not_tape, see_a_doctor = site_notes() if notes is None else notes
    regions = guide.regions.all() if regions is None else regions
    return Facts(
        steps=tuple(_step(block.value) for block in guide.steps),
        stop_rules=tuple(_lines(guide.stop_rules)),
        caution=guide.caution,
        regions=tuple(RegionLimits(r.name, r.max_stretch, r.asks_caution) for r in regions),
        do_not_tape=do_not_tape,
        see_a_doctor=see_a_doctor,
        reviewer=guide.reviewer,
        reviewed_on=guide.reviewed_on,
        review_due=guide.review_due,
        signed=signature_of(guide) is not None,
        wordless=tuple(_wordless(guide)),
    )


def site_notes() -> tuple[bool, bool]:
    """Whether the live home page says who should not tape, and when to see a doctor."""
    from .home import HomePage

    home = HomePage.objects.live().only("do_not_tape", "see_a_doctor").first()
    return (home is not None and says_something(home.do_not_tape)), bool(
        home and home.see_a_doctor.strip()
    )


def says_something(lines) -> bool:
    return any(line.strip() for line in _lines(lines))


def parts_of(guide) -> dict[str, str]:
    """What a signature is of."""
    return version.parts_of(
        [_step(block.value) for block in guide.steps],
        [_words(block.value) for block in guide.steps],
        {
            "caution": [guide.caution],
            "“Take it off at once if”": _lines(guide.stop_rules),
            "“Before you start”": _lines(guide.before_you_start),
            "position": [guide.position],
            "wear time": [f"{guide.wear_days_min}", f"{guide.wear_days_max}"],
        },
    )


def signatures_of(guide) -> list[GuideSignature]:
    """The newest first. An alias is signed where it comes from."""
    if guide.alias_of_id:
        return list(GuideSignature.objects.filter(guide_id=guide.alias_of_id))
    return list(guide.signatures.all()) if guide.pk else []


def signature_of(guide) -> GuideSignature | None:
    """That of the reviewer whom this version names; None if they have not seen it."""
    signed = [one for one in signatures_of(guide) if one.reviewer == guide.reviewer.strip()]
    digest = version.digest_of(parts_of(guide)) if signed else ""
    return next((one for one in signed if one.digest == digest), None)


def check_saved_guide(sender, instance, raw=False, update_fields=None, **kwargs) -> None:
    """Before the row of a live guide is saved. What was there before the rule came may stay.

    Raises NotSafe.
    """
    if raw or not instance.live or (update_fields is not None and RULED.isdisjoint(update_fields)):
        return
    found = findings(instance)
    before = sender._base_manager.filter(pk=instance.pk, live=True).first() if found else None
    if before is not None:
        known = {one.placed_sentence for one in findings(before)}
        found = [one for one in found if one.placed_sentence not in known]
    if found:
        raise NotSafe(instance, found)


def _lines(stream) -> list[str]:
    return [str(line.value) for line in stream]


def _step(value) -> dict:
    strips = [strip.data() if strip.complete else None for strip in value["strips"]]
    return value.data() | {"strips": strips}


def _words(value) -> list[str]:
    """A picture stands for what is done, too; how it is described does not."""
    picture = value.get("picture")
    shown = [f"picture {picture.pk}"] if picture else []
    return [value["title"], value["text"].source, value["short"], *shown]


def _wordless(guide) -> Iterable[int]:
    """The numbers of the steps with a picture that neither they nor the library describe."""
    for number, block in enumerate(guide.steps, start=1):
        picture = block.value.get("picture")
        if picture and not (
            getattr(picture, "decorative", False)
            or getattr(picture, "contextual_alt_text", "")
            or picture.description
        ):
            yield number
