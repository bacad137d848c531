"""Faults, line 51: what staff write about an offer is shown, and nothing in it runs."""

import pytest

from tests.shop.discounts.carts import limited, percent

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        '<a href="javascript:alert(1)">here</a>',
        '<iframe src="https://example.com"></iframe>',
    ],
)
def test_description_is_shown_without_what_could_run(client, hostile):
    offer = limited(percent(10), description=f"<p>All <b>summer</b>.{hostile}</p>")
    lead = client.get(offer.get_absolute_url()).content.decode()
    lead = lead.partition('<div class="lead">')[2].partition("</div>")[0]
    assert lead.startswith("<p>All <b>summer</b>.")
    assert not any(word in lead for word in ("script", "onerror", "iframe"))
