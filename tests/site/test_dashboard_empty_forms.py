"""A form of the dashboard that is sent without anything in it says what is missing."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from oscar.core.loading import get_model

from tests.factories import make_category, make_product, make_user

pytestmark = pytest.mark.django_db

FORMS = {
    "dashboard:catalogue-category-create": [],
    "dashboard:catalogue-category-update": ["category"],
    "dashboard:offer-metadata": [],
    "dashboard:offer-benefit": [],
    "dashboard:offer-condition": [],
    "dashboard:offer-restrictions": [],
}
OFFER = {"name": "Spring", "offer_type": "Site"}


@pytest.fixture
def staff(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))
    return client


@pytest.fixture
def rows():
    return {"category": make_category("strips").pk}


def patterns():
    from django.urls import get_resolver
    from django.urls.resolvers import URLPattern
    def walk(r, ns=()):
        for p in r.url_patterns:
            if isinstance(p, URLPattern):
                yield ":".join([*ns, p.name or ""]), p
            else:
                yield from walk(p, (*ns, p.namespace) if p.namespace else ns)
    return [x for x in walk(get_resolver()) if x[0].startswith("dashboard:")]


def test_all(staff, rows):
    box = make_product("box", categories=[get_model("catalogue","Category").objects.get()])
    Range = get_model("offer", "Range"); r = Range.objects.create(name="R", slug="r", includes_all_products=True)
    c = get_model("offer","Condition").objects.create(range=r, type="Count", value=1)
    b = get_model("offer","Benefit").objects.create(range=r, type="Percentage", value=1)
    o = get_model("offer","ConditionalOffer").objects.create(name="x", slug="x", condition=c, benefit=b)
    now = timezone.now()
    v = get_model("voucher","Voucher").objects.create(name="V", code="V", start_datetime=now, end_datetime=now+timedelta(days=1))
    staff.raise_request_exception = False
    pks = [1, box.pk, rows["category"], o.pk, r.pk, v.pk, box.stockrecords.first().partner_id if box.stockrecords.first() else 1]
    for name, p in patterns():
        keys = list(p.pattern.converters) or list(getattr(p.pattern, "regex", None).groupindex) if hasattr(p.pattern,"regex") else []
        for pk in ([None] if not keys else dict.fromkeys(pks)):
            try: url = reverse(name, kwargs={k: pk for k in keys} if keys else None)
            except NoReverseMatch: continue
            if "delete" in url: continue
            for data in ({}, {"action": "x"}):
                try: a = staff.post(url, data)
                except Exception as e: print("EXC", name, url, repr(e)[:100]); continue
                if a.status_code >= 500: print("FAIL", name, url, data, (repr(a.exc_info[1])[:160] if a.exc_info else ""))
    assert 0
