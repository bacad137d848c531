"""The real site within its page cache, on rows that are committed."""

import pytest
from django.core.wsgi import get_wsgi_application

from kt_site.models import ShopNote
from kt_site.page_cache import keep_pages
from page_cache.journal import changes
from tests.factories import make_category, make_offer, make_product, make_region, variant
from tests.guides.factories import make_article, make_guide, make_landing_page


@pytest.fixture
def site():
    before = list(changes.listeners)
    yield keep_pages(get_wsgi_application())
    changes.listeners[:] = before


@pytest.fixture
def addresses():
    neck, knee = make_region("neck"), make_region("knee")
    make_landing_page(knee)
    tape = make_product("elbow-tape", colors=("blue", "pink"), regions=[neck, knee])
    roll = make_product("roll", regions=[neck])
    category = make_category("precut")
    tape.categories.add(category)
    guide = make_guide("elbow-guide", regions=[neck, knee], strips=[{}, {}], pinned=[tape])
    body = [("heading", {"text": "Elbow"}), ("guide", guide.pk), ("product", tape.pk)]
    make_article("elbow-article", regions=[neck], body=body)
    make_offer("Free from 35", "Value", "35.00", "Shipping percentage", 100)
    ShopNote.objects.create(text="Free US shipping from {amount}.")
    return [
        "/",
        "/body/",
        "/body/neck/",
        "/body/knee/",
        "/guides/",
        "/guides/?region=neck&page=1",
        "/guides/?minutes=12&helper=no&home=precut&sort=easy",
        guide.url,
        f"{guide.url}?tapings=3",
        "/articles/",
        "/articles/elbow-article/",
        "/shop/",
        "/shop/?region=neck&sort=price",
        "/shop/?price=10-20&price_to=15&width=5&sort=best",
        category.get_absolute_url(),
        tape.get_absolute_url(),
        variant(tape, "pink").get_absolute_url(),
        roll.get_absolute_url(),
        "/search/",
        "/search/?q=neck",
        "/sitemap.xml",
        "/robots.txt",
    ]
