"""A guide whose strips one tape covers, and how an answer is sent."""

import pytest

from tests.factories import ORIGIN, PRECUT, make_product, make_region
from tests.guides.factories import make_guide
from tests.shared_rows import fresh


@pytest.fixture(scope="module")
def tape_and_guide(rows_of_file):
    with rows_of_file():
        neck = make_region("neck")
        tape = make_product("pro", package=PRECUT, regions=[neck])
        return tape, make_guide("stiff", regions=[neck], strips=[{}])


@pytest.fixture
def tape(tape_and_guide, db):
    return fresh(tape_and_guide[0])


@pytest.fixture
def guide(tape_and_guide, db):
    return fresh(tape_and_guide[1])


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
