"""Every page asks the database as often for 2,000 rows as for 60, and reads as many of them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_class, get_model

from guides.models import GuidePage, HomeArticle, HomeGuide, HomePage
from page_cache.kept import parts
from shop.regions.models import BodyRegion
from shop.sources.models import CartLineSource
from tests.factories import (
    make_category,
    make_picture,
    make_product,
    make_region,
    make_shipping,
    put_in_cart,
    variant,
)
from tests.guides.factories import make_article, make_guide, make_landing_page, make_step
from tests.site.many_rows import Product, grow

pytestmark = pytest.mark.django_db

# Queries of a page that was read before, by a reader without cookies: its kept parts are there.
QUERIES = {
    "home": 8,
    "body map": 3,
    "region": 7,
    "region with a landing page": 7,
    "guide": 7,
    "article": 10,
    "guide index": 4,
    "guides at home": 4,
    "article index": 4,
    "product": 7,
    "variant": 7,
    "product list": 3,
    "tape by price": 3,
    "category": 4,
    "search": 2,
}
MOST = 8


@pytest.fixture
def site():
    """One row of everything that the pages show; {name: address}, and what `grow` copies."""
    neck, knee = make_region("neck"), make_region("knee")
    category = make_category("precut")
    tape = make_product("elbow-tape", colors=("blue", "pink"), regions=[neck, knee])
    tape.categories.add(category)
    guide = make_guide(
        "elbow-guide",
        regions=[neck, knee],
        strips=[{}, {}],
        pinned=[tape],
        situations=["desk work"],
    )
    body = [("heading", {"text": "Elbow"}), ("guide", guide.pk), ("product", tape.pk)]
    article = make_article("elbow-article", regions=[neck, knee], body=body)
    make_landing_page(knee)
    _fill_home(guide, article)
    addresses = {
        "home": "/",
        "body map": "/body/",
        "region": "/body/neck/",
        "region with a landing page": "/body/knee/",
        "guide": "/guides/elbow-guide/",
        "article": "/articles/elbow-article/",
        "guide index": "/guides/?region=neck&situation=desk+work&level=easy",
        "guides at home": "/guides/?minutes=12&helper=no&home=precut&home=roll&sort=easy",
        "article index": "/articles/",
        "product": tape.get_absolute_url(),
        "variant": variant(tape, "pink").get_absolute_url(),
        "product list": "/shop/?region=neck&material=cotton&sort=price",
        "tape by price": "/shop/?price_from=5&price_to=20&length=25&stock=in&sort=best",
        "category": category.get_absolute_url(),
        "search": "/search/?q=elbow",
    }
    kinds = {"guide": guide, "article": article, "regions": [neck, knee], "category": category}
    return addresses, kinds


def _fill_home(guide, article):
    home = HomePage.objects.get()
    home.featured_guide = guide
    home.first_guides = [HomeGuide(guide=guide)]
    home.articles = [HomeArticle(article=article)]
    home.save_revision().publish()


def queries(client, address):
    return cost(client, address)[0]


def cost(client, address):
    """(queries, rows read) of a page that was read before."""
    assert client.get(address).status_code == 200
    read = []

    def note(execute, sql, params, many, context):
        result = execute(sql, params, many, context)
        read.append(context["cursor"].rowcount)
        return result

    with CaptureQueriesContext(connection) as captured, connection.execute_wrapper(note):
        client.get(address)
    return len(captured), sum(read)


@pytest.mark.indexed
def test_pages_read_the_same_rows_of_60_and_of_2000(client, site):
    """60 fill a page of each list, a guide's shelf and what the search ranks."""
    addresses, kinds = site
    counts, new_questions = [], []
    for rows in (60, 2_000):
        grow(rows, **kinds)
        counts.append({name: cost(client, url) for name, url in addresses.items()})
        parts.clear()
        with CaptureQueriesContext(connection) as captured:
            client.get(addresses["search"])
        new_questions.append(len(captured))
    assert new_questions == [22, 22]  # with words, terms and menus, which a process reads once
    assert {name: count for name, (count, _) in counts[0].items()} == QUERIES
    # Of many equal answers the search may show others, with fewer variants.
    few, many = (count.pop("search") for count in counts)
    assert (many[0], many[1] <= few[1]) == (few[0], True)
    assert counts[1] == counts[0]
    assert not client.cookies


@pytest.mark.indexed
def test_pages_with_200_rows_show_them(client, site):
    addresses, kinds = site
    grow(200, **kinds)
    guides, articles = (client.get(addresses[f"{kind} index"]) for kind in ("guide", "article"))
    products = client.get(addresses["category"])
    for response in (guides, articles, products):
        assert response.context["pages"].count == 200
    region = client.get(addresses["region"]).context
    assert (len(region["products"]), region["product_count"]) == (3, 200)
    search = client.get(addresses["search"]).context
    assert (len(search["guides"]), search["more"]["guides"]) == (3, (40, "?q=elbow&in=guides"))


def test_pages_ask_at_most_eight_queries_but_for_one():
    """An article embeds cards of a guide and of a product."""
    more = {name: count for name, count in QUERIES.items() if count > MOST}
    assert more == {"article": 10}


@pytest.mark.parametrize("photos", [1, 5])
def test_guide_asks_nine_queries_whatever_the_editor_photographed(client, site, photos):
    addresses, _ = site
    tape = Product.objects.get(slug="elbow-tape")
    make_guide(
        "photo-guide",
        regions=list(BodyRegion.objects.all()),
        steps=[_photo(tape, order) for order in range(photos)],
    )
    client.get(addresses["guide"])
    assert queries(client, "/guides/photo-guide/") == 9


def _photo(product, order):
    image = make_picture(product, order=order).library_picture.image
    chosen = {"image": image.pk, "alt_text": "Here a strip", "decorative": False}
    return make_step({}, picture=chosen)


@pytest.mark.parametrize("lines", [5, 20])
def test_cart_asks_the_same_queries_for_5_lines_and_for_20(client, site, lines):
    _, kinds = site
    make_shipping()
    grow(21, **kinds)
    make_product("scissors")  # which goes with every tape
    first, *others = Product.objects.filter(title__startswith="Elbow tape ")[:lines]
    put_in_cart(client, first)
    basket = get_model("basket", "Basket").objects.get()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for product in others:
        basket.add_product(product)
    assert len(client.get("/cart/").context["lines"]) == lines
    assert queries(client, "/cart/") == 10
    _sold_by(basket, GuidePage.objects.live())
    assert len(client.get("/cart/").context["groups"]) == lines
    assert queries(client, "/cart/") == 12


def _sold_by(basket, guides):
    """Each line by another guide."""
    for line, guide in zip(basket.lines.all(), guides, strict=False):
        CartLineSource.objects.create(line=line, page_key=guide.pk, title=guide.title)
