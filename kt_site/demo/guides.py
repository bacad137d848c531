"""Taping guides from demo/guides/. The block checks the steps, as it does an editor's."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.core.files.images import ImageFile
from django.utils import timezone
from django.utils.text import slugify
from oscar.core.loading import get_model
from wagtail.images import get_image_model

from guides.models import GuideIndexPage, GuidePage, PinnedProduct
from guides.signing.services import sign
from shop.regions.models import BodyRegion

from .files import picture_path, read_all

AUTHOR = "Demo editor"
REVIEWER = "Demo reviewer, physical therapist"  # a role, and no person: the page says so
REVIEW_DUE_IN = 365  # days


def load() -> None:
    index = GuideIndexPage.objects.get()
    regions = {region.slug: region for region in BodyRegion.objects.all()}
    product_ids = dict(get_model("catalogue", "Product").objects.values_list("upc", "pk"))
    for row in read_all("guides"):
        if GuidePage.objects.filter(slug=row["slug"]).exists():
            continue
        page = _page(row)
        page.regions = [regions[slug] for slug in row["regions"]]
        page.situations.add(*row["situations"])
        page.pinned = [
            PinnedProduct(product_id=product_ids[upc], sort_order=place)
            for place, upc in enumerate(row.get("pinned", []))
        ]
        gone = _pin_one_more(page, row)
        index.add_child(instance=page)
        sign(page, REVIEWER)
        page.save_revision().publish()
        if gone:
            gone.delete()


def _pin_one_more(page: GuidePage, row: dict[str, Any]):
    """A product that is deleted once the guide is published: what is left of it is for the desk to
    find. None for most guides."""
    title = row.get("pinned_and_deleted")
    if not title:
        return None
    product = get_model("catalogue", "Product").objects.create(title=title, slug=slugify(title))
    page.pinned.add(PinnedProduct(product=product, sort_order=page.pinned.count()))
    return product


def _page(row: dict[str, Any]) -> GuidePage:
    low, high = row["wear_days"]
    page = GuidePage(
        title=row["title"],
        slug=row["slug"],
        search_description=row["search_description"],
        live=False,
        author=AUTHOR,
        reviewer=REVIEWER,
        reviewed_on=timezone.localdate(),
        wear_days_min=low,
        wear_days_max=high,
        caution=row.get("caution", ""),
        review_due=_review_due(row),
        before_you_start=_lines(row["before_you_start"]),
        stop_rules=_lines(row["stop_rules"]),
        **{key: row[key] for key in ("lead", "minutes", "level", "helper_needed", "position")},
    )
    block = GuidePage._meta.get_field("steps").stream_block
    steps = block.to_python([{"type": "step", "value": _step(step)} for step in row["steps"]])
    page.steps = block.clean(steps)
    return page


def _review_due(row: dict[str, Any]) -> date:
    """Counted from the day of loading."""
    return timezone.localdate() + timedelta(days=row.get("review_due_in", REVIEW_DUE_IN))


def _lines(texts: list[str]) -> list[tuple[str, str]]:
    return [("line", text) for text in texts]


def _step(step: dict[str, Any]) -> dict[str, Any]:
    """A step of the YAML as the StreamField stores it."""
    frame = step.get("frame") or [None] * 4
    return {
        "title": step["title"],
        "label": step.get("label", ""),
        "text": f"<p>{step['text']}</p>",
        "short": step["short"],
        "figure": step["figure"],
        "flip": step.get("flip", False),
        "rub": step.get("rub", False),
        "plumb": step.get("plumb", []),
        "strips": [_strip(strip) for strip in step.get("strips") or []],
        "moves": [
            {"start": move["from"], "end": move["to"], "bend": move.get("bend")}
            for move in step.get("moves") or []
        ],
        "crop": dict(zip(("x", "y", "width", "height"), frame, strict=True)),
        **_picture(step),
    }


def _picture(step: dict[str, Any]) -> dict[str, Any]:
    """In the place of the diagram."""
    if "picture" not in step:
        return {}
    path = picture_path(step["picture"])
    with path.open("rb") as file:
        file = ImageFile(file, name=path.name)
        image = get_image_model().objects.create(
            title=step["title"], description=step["alt"], file=file
        )
    return {"picture": {"image": image.pk, "decorative": False, "alt_text": step["alt"]}}


def _strip(strip: dict[str, Any]) -> dict[str, Any]:
    start, second_start = _two(strip["from"])
    end, second_end = _two(strip["to"])
    return {
        "shape": strip["shape"],
        "length_cm": Decimal(str(strip["length_cm"])),
        "width_cm": Decimal(str(strip.get("width_cm", 5))),
        "start": start,
        "second_start": second_start,
        "end": end,
        "second_end": second_end,
        "stretch": strip["stretch"],
        "color": strip["color"],
        "bend": strip.get("bend"),
        "split": strip.get("split", ""),
        "begins": strip.get("begins", "end"),
        "rub": strip.get("rub", "along"),
    }


def _two(place: str | list[str]) -> tuple[str, str]:
    places = [place] if isinstance(place, str) else place
    return places[0], places[1] if len(places) > 1 else ""
