"""Articles from demo/articles/, and the front page and region pages that show them."""

from typing import Any

from django.core.files.images import ImageFile
from oscar.core.loading import get_model
from wagtail.images import get_image_model

from guides.models import (
    ArticleIndexPage,
    ArticlePage,
    GuideIndexPage,
    GuidePage,
    HomeArticle,
    HomeGuide,
    HomePage,
    RegionIndexPage,
    RegionPage,
)
from shop.regions.models import BodyRegion

from .files import picture_path, read, read_all
from .guides import AUTHOR


def load() -> None:
    index = ArticleIndexPage.objects.get()
    regions = {region.slug: region for region in BodyRegion.objects.all()}
    for row in read_all("articles"):
        if ArticlePage.objects.filter(slug=row["slug"]).exists():
            continue
        page = ArticlePage(
            title=row["title"],
            slug=row["slug"],
            lead=row["lead"],
            minutes=row["minutes"],
            search_description=row["search_description"],
            author=AUTHOR,
        )
        block = ArticlePage._meta.get_field("body").stream_block
        page.body = block.to_python([block_data(*next(iter(b.items()))) for b in row["body"]])
        page.regions = [regions[slug] for slug in row["regions"]]
        index.add_child(instance=page)
        page.save_revision().publish()
    _region_pages(regions)
    _front_page()


def block_data(kind: str, value: Any) -> dict[str, Any]:
    """A block of the YAML as the StreamField stores it: names become ids."""
    if kind == "heading":
        value = {"text": value}
    elif kind == "guide":
        value = GuidePage.objects.get(slug=value).pk
    elif kind == "product":
        value = get_model("catalogue", "Product").objects.get(upc=value).pk
    elif kind == "picture":
        value = {"image": _image(value), "caption": value["caption"]}
    elif kind == "callout":
        value = {
            **value,
            "text": value["text"] if "<" in value["text"] else f"<p>{value['text']}</p>",
        }
    elif kind == "faq":
        value = {
            "items": [
                {"question": item["question"], "answer": f"<p>{item['answer']}</p>"}
                for item in value["items"]
            ]
        }
    return {"type": kind, "value": value}


def _image(value: dict[str, str]) -> dict[str, Any]:
    path = picture_path(value["image"])
    image = get_image_model().objects.filter(title=value["alt"]).first()
    if image is None:
        with path.open("rb") as file:
            image = get_image_model().objects.create(
                title=value["alt"], description=value["alt"], file=ImageFile(file, name=path.name)
            )
    return {"image": image.pk, "decorative": False, "alt_text": value["alt"]}


def _region_pages(regions: dict[str, BodyRegion]) -> None:
    index = RegionIndexPage.objects.get()
    for row in read("regions"):
        landing = row.get("landing")
        if landing is None or RegionPage.objects.filter(region=regions[row["slug"]]).exists():
            continue
        body = "".join(f"<p>{paragraph}</p>" for paragraph in landing["body"])
        page = RegionPage(
            title=row["name"], region=regions[row["slug"]], lead=landing["lead"], body=body
        )
        index.add_child(instance=page)
        page.save_revision().publish()


def _front_page() -> None:
    row = read("shop")["home"]
    page = HomePage.objects.get()
    if page.first_guides.exists():  # loaded before, and an editor's since
        return
    page.title, page.lead = row["title"], row["lead"]
    page.search_description = (
        "Pick where it aches, see how to tape it step by step, and get the tape it needs."
    )
    guides = {guide.slug: guide for guide in GuidePage.objects.all()}
    articles = {article.slug: article for article in ArticlePage.objects.all()}
    page.featured_guide = guides[row["featured_guide"]]
    page.first_guides = [
        HomeGuide(guide=guides[s], sort_order=n) for n, s in enumerate(row["first_guides"])
    ]
    page.articles = [
        HomeArticle(article=articles[s], sort_order=n) for n, s in enumerate(row["articles"])
    ]
    page.can = [("line", line) for line in row["can"]]
    page.cannot = [("line", line) for line in row["cannot"]]
    page.save_revision().publish()
    _index_leads()


def _index_leads() -> None:
    leads = {
        GuideIndexPage: "Every guide shows the strips, the stretch and the order.",
        ArticleIndexPage: "On running, sitting, driving and standing a little taller.",
        RegionIndexPage: "Tap the figure or use the list. Both do the same.",
    }
    for model, lead in leads.items():
        page = model.objects.get()
        if model is RegionIndexPage:
            page.title, page.seo_title = "Pick the spot", page.title
        page.lead = page.search_description = lead
        page.save_revision().publish()
