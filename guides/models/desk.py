"""What the desk shows under "Promote", beside the address and the words for search engines."""

from wagtail.models import Page

from shop.links.panels import ShortLinkPanel
from shop.links.selectors import link_view

HINT = "Publish the page to get one."
GUIDE = [ShortLinkPanel(lambda page: link_view(page=page.pk), HINT), *Page.promote_panels]
REGION = [
    ShortLinkPanel(lambda page: link_view(kind="region", region=page.region_id), HINT),
    *Page.promote_panels,
]
