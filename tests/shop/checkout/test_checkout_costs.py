"""How short the way is: page loads from the product to the payment page, queries of each step."""

from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shop.sources.models import OrderLineSource
from tests.factories import make_product, put_in_cart
from tests.guides.factories import make_guide
from tests.shop.checkout_form import ADDRESS, agree, client_with, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
MOST_QUERIES, MOST_LOADS = 19, 5


def count(step):
    """Every query but the ends of transactions."""
    with CaptureQueriesContext(connection) as queries:
        answer = step()
    assert answer.status_code in (200, 302)
    return len([q for q in queries if not q["sql"].startswith(("SAVEPOINT", "RELEASE"))])


@pytest.mark.parametrize("lines", [1, 5])
def test_queries_of_each_step_for_a_guest(fake_stripe, box, lines):
    client = client_with(box)
    for number in range(1, lines):
        put_in_cart(client, make_product(f"product-{number}"))
    seen = shown(client)
    steps = {
        "hold": lambda: client.post("/checkout/hold/"),
        "checkout": lambda: client.get("/checkout/"),
        "tax": lambda: client.post("/checkout/quote/", ADDRESS),
        "agree": lambda: client.post("/checkout/", ADDRESS | {"seen": seen}),
    }
    counts = {name: count(step) for name, step in steps.items()}
    assert max(counts.values()) <= MOST_QUERIES, counts


def test_making_the_order_takes_the_same_queries_for_more_lines(fake_stripe, box):
    """The way back from the payment page, with the order, its mail and its timeline."""
    counts = []
    for lines in (2, 2, 6):  # the first one writes the provider's name down, once and for all
        client = client_with(box, 3)
        for number in range(1, lines):
            put_in_cart(client, make_product(f"product-{len(counts)}-{number}"))
        attempt = agree(client)
        fake_stripe.pay(attempt.session)
        counts.append(count(partial(client.get, f"/checkout/return/{attempt.pk}/")))
    assert counts[1] == counts[2] <= 41


def test_lines_of_guides_take_the_same_queries(fake_stripe):
    """Faults, line 19: each line that a guide sold was a statement of its own."""
    guide, counts = make_guide("neck-guide"), []
    for lines in (2, 2, 6):
        client = client_with(make_product(f"first-{len(counts)}"), 3)
        for number in range(1, lines):
            put_in_cart(client, make_product(f"p-{len(counts)}-{number}"), guide=guide.pk)
        attempt = agree(client)
        fake_stripe.pay(attempt.session)
        counts.append(count(partial(client.get, f"/checkout/return/{attempt.pk}/")))
        attempt.refresh_from_db()
        assert OrderLineSource.objects.filter(line__order=attempt.order).count() == lines - 1
    assert counts[1] == counts[2]


def test_page_loads_of_a_guest_from_the_product_to_the_payment_page(box, client):
    """Each redirect's end counts as one page."""
    pages = []

    def load(answer):
        pages.append(answer)
        return answer

    load(client.get(box.get_absolute_url()))
    put = client.post(
        f"/cart/add/{box.pk}/",
        {"quantity": 1},
        headers={"Origin": "http://testserver"},
        follow=True,
    )
    load(put)
    load(client.post("/checkout/hold/", follow=True))
    form = ADDRESS | {"seen": pages[-1].context["seen"]}
    looked = client.post("/checkout/", form)
    if looked.status_code == 200:  # without a script the tax is a page of its own
        load(looked)
        looked = client.post("/checkout/", form | {"seen": looked.context["seen"]})
    load(client.get(looked["Location"]))
    assert "Test payment" in pages[-1].content.decode()
    assert len(pages) <= MOST_LOADS
