"""A guide whose strips one tape covers, and how an answer is sent."""

import pytest

from tests.factories import ORIGIN, PRECUT, make_product, make_region
from tests.guides.factories import make_guide


@pytest.fixture
def tape(db):
    return make_product("pro", package=PRECUT, regions=[make_region("neck")])


@pytest.fixture
def guide(tape):
    return make_guide("stiff", regions=[tape.region_products.get().region], strips=[{}])


@pytest.fixture
def answer(client, guide):
    """Sends the form; each visitor has an address of its own unless told."""
    visitors = iter(range(1, 250))

    def send(address=None, headers=None, **fields):
        data = {"stayed": "yes", "days": "3"} | fields
        return client.post(
            f"/guide-answers/{guide.pk}/",
            data,
            headers={"Origin": ORIGIN} | (headers or {}),
            REMOTE_ADDR=address or f"203.0.113.{next(visitors)}",
        )

    return send
