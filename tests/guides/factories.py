"""Guides and articles as editors make them: put into the tree, then published by a revision."""

from contextlib import contextmanager
from unittest.mock import patch

from guides.models import (
    ArticleIndexPage,
    ArticlePage,
    GuideIndexPage,
    GuidePage,
    PinnedProduct,
    RegionIndexPage,
    RegionPage,
)
from tests.factories import make_user

FIGURE = "upper-back-neck"
STRIP = {
    "shape": "I",
    "length_cm": "25",
    "width_cm": "5",
    "start": "shoulder-tip-left",
    "end": "mid-back",
    "stretch": 25,
    "begins": "end",
    "rub": "along",
    "color": "blue",
}
# What each shape but I needs beside STRIP.
SECOND_ENDS = {
    "Y": {"start": "mid-back", "end": "hairline-left", "second_end": "hairline-right"},
    "X": {
        "second_start": "shoulder-tip-right",
        "end": "beside-mid-back-left",
        "second_end": "beside-mid-back-right",
    },
}


def make_strip(**changes):
    """A strip as the StreamField stores it: a blue I of 25 cm at 25 %."""
    return STRIP | SECOND_ENDS.get(changes.get("shape"), {}) | changes


def make_step(*strips, **changes):
    """A step as the StreamField stores it; `strips` are changes to STRIP."""
    return {
        "title": "Left shoulder, down to mid-back",
        "label": "Left",
        "text": "<p>Set the first end with no stretch.</p>",
        "short": "One end on the shoulder, light pull, other end on mid-back.",
        "figure": FIGURE,
        "strips": [make_strip(**strip) for strip in strips],
    } | changes


def guide_steps(*steps):
    return GuidePage._meta.get_field("steps").stream_block.to_python(
        [{"type": "step", "value": step} for step in steps]
    )


def new_guide(slug="a-guide", *, strips=(), steps=None, **fields):
    """A guide that is not saved; `strips` (changes to STRIP) go on in its only step."""
    values = {
        "title": slug.replace("-", " ").capitalize(),
        "slug": slug,
        "lead": "One strip down the back.",
        "position": "Sit tall.",
        "before_you_start": [("line", "Wipe the skin clean")],
        "stop_rules": [("line", "the skin itches")],
    }
    page = GuidePage(**values | fields)
    page.steps = guide_steps(*(steps or [make_step(*strips)]))
    return page


def make_guide(slug, *, regions=(), strips=(), pinned=(), live=True, situations=(), **fields):
    """A guide in the tree, published unless `live` is false. `pinned` are products, in order."""
    page = new_guide(slug, strips=strips, live=False, **fields)
    page.regions = regions
    page.situations.add(*situations)
    page.pinned = [PinnedProduct(product=one, sort_order=n) for n, one in enumerate(pinned)]
    return _put_under(GuideIndexPage, page, live)


@contextmanager
def as_before_the_rules():
    """Guides go live without the safety rules, as they did before those came: most tests are not
    about them. A guide that keeps them is tests.guides.safe.make_safe_guide()."""
    with patch("guides.models.safety.findings", lambda *args, **kwargs: []):
        yield


def make_article(slug, *, regions=(), body=(("heading", {"text": "Why"}),), live=True, **fields):
    """An article in the tree; `body` are (block, value) as the StreamField stores them."""
    values = {"title": slug.replace("-", " ").capitalize(), "slug": slug, "lead": "Sit and read."}
    page = ArticlePage(live=False, **values | fields)
    block = ArticlePage._meta.get_field("body").stream_block
    page.body = block.to_python([{"type": kind, "value": value} for kind, value in body])
    page.regions = regions
    return _put_under(ArticleIndexPage, page, live)


def make_landing_page(region, *, live=True, **fields):
    """The editors' page of a body region."""
    values = {"title": f"All about the {region.name.lower()}", "lead": "Start with your head."}
    page = RegionPage(region=region, live=False, **values | fields)
    return _put_under(RegionIndexPage, page, live)


def _put_under(index_model, page, live):
    index_model.objects.get().add_child(instance=page)
    if live:
        with as_before_the_rules():
            page.save_revision().publish()
        page.refresh_from_db()
    return page


def make_editor():
    """Somebody who may do everything at the desk."""
    user = make_user("editor@example.com")
    user.is_superuser = True
    user.save()
    return user
