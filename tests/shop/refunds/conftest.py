"""Orders that were paid, to send money back for."""

import pytest

from shop.payments.interface import ProviderUnavailable
from shop.payments.trial import TrialProvider
from tests.factories import make_product, make_user
from tests.shared_rows import fresh
from tests.site.ordering import order_of


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        box = make_product("box")
        return box, order_of(box)


@pytest.fixture
def box(request, db):
    """A product for $12.99, 50 in stock, named "Box"."""
    if "sold" in request.fixturenames:
        return fresh(request.getfixturevalue("sold")[0])
    return make_product("box")


@pytest.fixture
def order(sold, db):
    """Two boxes for $25.98 and shipping for $4.95, paid by ada@example.com."""
    return fresh(sold[1])


@pytest.fixture
def staff(db):
    return make_user("mira@example.com", is_staff=True, is_superuser=True)


@pytest.fixture
def provider(monkeypatch):
    """`provider.silent()`: a refund is done, or not, and no answer comes; `speaks()` again."""

    class Provider:
        def silent(self, done=False):
            refund = TrialProvider.refund

            def no_answer(*args, **kwargs):
                if done:
                    refund(*args, **kwargs)
                raise ProviderUnavailable("No answer.")

            self.patch = pytest.MonkeyPatch()
            self.patch.setattr(TrialProvider, "refund", no_answer)

        def speaks(self):
            self.patch.undo()

    provider = Provider()
    yield provider
    if hasattr(provider, "patch"):
        provider.patch.undo()


@pytest.fixture
def shelf(box):
    """(in stock, allocated) of the box."""

    def shelf():
        record = box.stockrecords.get()
        return record.num_in_stock, record.num_allocated

    return shelf
