"""A list that nobody read since something changed counts in one query for each filter."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from page_cache.kept import parts
from tests.factories import make_category, make_product, make_region
from tests.guides.factories import make_article, make_guide
from tests.site.many_rows import grow

pytestmark = pytest.mark.django_db
QUERIES = {"guides": (22, 7), "shop": (25, 9)}  # all, and those that count


@pytest.fixture
def kinds():
    """What `grow` copies."""
    neck, rolls = make_region("neck"), make_category("rolls")
    make_product("tape", colors=("blue",), regions=[neck], categories=[rolls])
    guide = make_guide("stiff", regions=[neck], strips=[{}], situations=["driving"])
    article = make_article("posture", regions=[neck])
    return {"guide": guide, "article": article, "regions": [neck], "category": rolls}


@pytest.mark.parametrize(
    "address",
    [
        "/guides/?minutes=12&helper=no&home=precut&home=roll&sort=easy",
        "/shop/?price_from=5&price_to=20&length=25&stock=in&sort=best",
    ],
)
def test_counts_take_the_same_queries_for_60_rows_and_for_200(client, kinds, address):
    found = []
    for rows in (60, 200):
        grow(rows, **kinds)
        client.get(address)
        parts.clear()
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).context["pages"].count == rows
        counting = [one["sql"] for one in captured if "COUNT(" in one["sql"]]
        found.append((len(captured), len(counting)))
    assert found == [QUERIES[address.split("/")[1]]] * 2
