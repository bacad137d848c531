"""The product form at /dashboard/: price, stock, the package, the regions; and who may open it."""

from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model

from kt_site.demo import people
from shop.tape.models import TapePackage
from tests.factories import PRECUT, make_category, make_product, make_region, variant
from tests.site.dashboard_form import open_form, save

pytestmark = pytest.mark.django_db


@pytest.fixture
def sign_in(client):
    """Signs in as one of the demo's people."""
    people.load()

    def sign_in(name):
        client.force_login(get_user_model().objects.get(email=f"{name}@example.com"))
        return client

    return sign_in


@pytest.fixture
def merchant(sign_in):
    return sign_in("merchant")


def make_box(**options):
    """Oscar wants every product in a category."""
    return make_product("box", categories=[make_category("strips")], **options)


def url(product):
    return f"/shop/{product.slug}_{product.pk}/"


def test_merchant_is_no_superuser_and_opens_the_desk(merchant):
    user = get_user_model().objects.get(email="merchant@example.com")
    assert (user.is_superuser, user.is_staff) == (False, True)
    assert merchant.get("/dashboard/").status_code == 200
    assert merchant.get("/dashboard/catalogue/").status_code == 200


def test_form_shows_two_more_tabs(merchant):
    box = make_box(package=PRECUT)
    page = merchant.get(f"/dashboard/catalogue/products/{box.pk}/").content.decode()
    assert "What is in the package" in page
    assert "Body regions that this product suits" in page


@pytest.mark.parametrize("name", ["editor", "shopper"])
def test_product_form_is_closed_to_others(sign_in, name):
    client = sign_in(name)
    box = make_box()
    answer = client.get(f"/dashboard/catalogue/products/{box.pk}/")
    assert answer.status_code in (302, 403)
    assert "Body regions" not in answer.content.decode()


def test_product_form_asks_a_visitor_to_sign_in(client):
    path = f"/dashboard/catalogue/products/{make_product('box').pk}/"
    assert client.get(path)["Location"].startswith("/dashboard/login/?next=")


def test_price_and_stock_show_on_the_product_page_at_once(merchant, client):
    box = make_box(price="12.99", stock=50)
    save(merchant, box, **{"stockrecords-0-price": "10.49", "stockrecords-0-num_in_stock": "2"})
    page = client.get(url(box)).context["product"]
    assert (page.price, page.stock.text) == (Decimal("10.49"), "2 left")


def test_title_shows_on_the_product_page_at_once(merchant, client):
    box = make_box()
    save(merchant, box, title="Long strips")
    assert client.get(url(box), follow=True).context["product"].title == "Long strips"


def test_first_package_is_saved(merchant):
    box = make_box()
    fields = PRECUT | {"shape": "Y", "material": "cotton", "color": "lime"}
    save(merchant, box, **{f"tape_package-0-{name}": value for name, value in fields.items()})
    package = TapePackage.objects.get()
    assert (package.product, package.color) == (box, "lime")
    assert package.summary == "20 Y-strips, 10\u00a0in\u00a0/\u00a025\u00a0cm"


def test_package_of_a_variant_is_changed(merchant):
    box = make_box(colors=("blue", "black"))
    save(merchant, variant(box, "blue"), **{"tape_package-0-strips": 40})
    assert variant(box, "blue").tape_package.strips == 40
    assert variant(box, "black").tape_package.strips == 20


def test_package_that_cannot_be_is_refused_with_a_sentence(merchant):
    box = make_box(package=PRECUT)
    path, data = open_form(merchant, box)
    page = merchant.post(path, data | {"tape_package-0-length_cm": "0"})
    assert page.status_code == 200
    assert "Enter a size above 0 cm." in page.content.decode()
    assert TapePackage.objects.get().length_cm == 25


def test_region_picked_here_puts_the_product_at_the_end_of_its_list(merchant):
    knee = make_region("knee")
    make_product("first", regions=[knee])
    box = make_box()
    save(merchant, box, **{"region_products-0-region": knee.pk})
    assert [row.product.upc for row in knee.region_products.all()] == ["first", "box"]
    assert client_sees_region(merchant, box) == (("Knee", "/body/knee/"),)


def client_sees_region(client, product):
    return client.get(url(product)).context["product"].regions


def test_region_is_taken_off(merchant):
    box = make_box(regions=[make_region("knee"), make_region("calf")])
    save(merchant, box, **{"region_products-0-DELETE": "on"})
    assert [row.region.slug for row in box.region_products.all()] == ["calf"]


def test_region_picked_twice_is_refused(merchant):
    knee = make_region("knee")
    box = make_box()
    path, data = open_form(merchant, box)
    twice = {"region_products-0-region": knee.pk, "region_products-1-region": knee.pk}
    assert merchant.post(path, data | twice).status_code == 200
    assert box.region_products.count() == 0


def test_form_saved_unchanged_changes_nothing(merchant):
    knee = make_region("knee")
    box = make_box(package=PRECUT, regions=[knee])
    save(merchant, box)
    box.refresh_from_db()
    record = box.stockrecords.get()
    assert (box.title, box.tape_package.strips, record.num_in_stock) == ("Box", 20, 50)
    assert [row.region for row in box.region_products.all()] == [knee]


def test_private_product_disappears_from_the_shop(merchant, client):
    box = make_box()
    path, data = open_form(merchant, box)
    data.pop("is_public")
    assert merchant.post(path, data).status_code == 302
    assert client.get(url(box)).status_code == 404


@pytest.mark.parametrize("odd", ["page=x", "page=-1", "initial=x", "page=" + "9" * 30])
def test_lookup_of_a_product_by_a_word_is_refused_with_a_page(merchant, odd):
    box = make_box()
    path = "/dashboard/catalogue/product-lookup/"
    assert merchant.get(f"{path}?q=box").json()["results"] == [{"id": box.pk, "text": "Box"}]
    answer = merchant.get(f"{path}?{odd}")
    assert answer.status_code == 400
    assert "We could not read that" in answer.content.decode()
