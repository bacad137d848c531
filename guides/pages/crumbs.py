"""Where the guides' pages stand, for their breadcrumbs (shop.web.crumbs)."""

GUIDES, ARTICLES, BODY = ("Guides", "/guides/"), ("Articles", "/articles/"), ("Body map", "/body/")


def place_of(page) -> tuple[str, str]:
    return page.title, page.url or ""
