"""Help pages from demo/pages/, in the order of their files' names, which is the footer's."""

from typing import Any

from wagtail.models import Page

from guides.models import ContactPage, HomePage, StandardPage

from .articles import block_data
from .files import read_all


def load() -> None:
    home = HomePage.objects.get()
    for row in read_all("pages"):
        if Page.objects.child_of(home).filter(slug=row["slug"]).exists():
            continue
        page = help_page(row)
        home.add_child(instance=page)
        page.save_revision().publish()
        home.refresh_from_db()


def help_page(row: dict[str, Any]) -> Page:
    """A page that is not saved yet, of a row of demo/pages/."""
    values = {key: row[key] for key in ("title", "slug", "lead", "search_description")}
    values["show_in_menus"] = True
    if row.get("type") == "contact":
        return ContactPage(**values, thanks=row["thanks"])
    block = StandardPage._meta.get_field("body").stream_block
    data = [block_data(*next(iter(one.items()))) for one in row["body"]]
    return StandardPage(**values, body=block.to_python(data))
