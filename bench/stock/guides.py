"""The words of our guides as JSON (`guides.py tell`), and stock Wagtail's pages made of them
(`guides.py load`, which reads that). Run with each project's settings."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import django

django.setup()  # before what reads models

from django.apps import apps
from wagtail.models import Page, Site


def tell() -> None:
    guides = apps.get_model("guides", "GuidePage").objects.live().order_by("-first_published_at")
    json.dump([_words(guide) for guide in guides], sys.stdout)


def _words(guide) -> dict:
    steps = [
        (step.value["title"], f"{step.value['text']}<p>{step.value['short']}</p>")
        for step in guide.steps
    ]
    lines = [*guide.before_you_start, *guide.stop_rules]
    more = "".join(f"<p>{line.value}</p>" for line in lines)
    steps.append(("Before you start", f"<p>{guide.position}</p>{more}"))
    return {"title": guide.title, "slug": guide.slug, "intro": guide.lead, "steps": steps}


def load(guides: list[dict]) -> None:
    index_page, guide_page = (
        apps.get_model("stock_pages", name) for name in ("StockIndexPage", "StockGuidePage")
    )
    images = list(apps.get_model("wagtailimages", "Image").objects.order_by("pk"))
    home = Page.objects.get(depth=2)
    index = home.add_child(instance=index_page(title="Guides", slug="guides", show_in_menus=True))
    Site.objects.update(root_page=home, hostname="localhost", is_default_site=True)
    for number, guide in enumerate(guides):
        body = []
        for place, (title, text) in enumerate(guide["steps"]):
            picture = images[(number + place) % len(images)].pk
            body += [
                {"type": "heading", "value": title},
                {"type": "image", "value": picture},
                {"type": "paragraph", "value": text},
            ]
        index.add_child(
            instance=guide_page(
                title=guide["title"],
                slug=guide["slug"],
                intro=guide["intro"],
                picture=images[number % len(images)],
                body=json.dumps(body),
            )
        )


if __name__ == "__main__":
    tell() if sys.argv[1] == "tell" else load(json.load(sys.stdin))
