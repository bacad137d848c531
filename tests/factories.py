"""The rows tests need, in the least code: products with stock, regions, shipping, people.

Everything has a value that tests may rely on: 12.99 dollars, 50 in stock, 20 strips of 25 cm.
"""

from decimal import Decimal
from io import BytesIO

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from oscar.core.loading import get_model
from PIL import Image

from shop.accounts.login.addresses import confirm
from shop.delivery.models import ShippingRate
from shop.regions.figures import PARTS
from shop.regions.models import BodyRegion, RegionProduct
from shop.tape.models import TapePackage

PRECUT = {"format": "precut", "shape": "I", "strips": 20, "length_cm": 25, "width_cm": 5}
ROLL = {"format": "roll", "shape": "I", "strips": 1, "length_cm": 490, "width_cm": 5}
PASSWORD = "stretch-and-hold"
ORIGIN = "http://testserver"

Product = get_model("catalogue", "Product")


def make_product(
    upc,
    *,
    price="12.99",
    stock=50,
    colors=(),
    package=None,
    public=True,
    regions=(),
    categories=(),
    **fields,
):
    """A product of the shop; a parent with one variant for each color if `colors` are given.

    `package` holds fields of TapePackage (such as PRECUT); with colors, PRECUT is meant.
    `stock` is a number, or {color: number}; None leaves the product without a stock record.
    `regions` are BodyRegions: the product is put at the end of each one's list. Other `fields`
    are the product's own. Variants: `product.children.get(upc="<upc>-<color>")`.
    """
    tape = bool(package or colors)
    product = Product.objects.create(
        upc=upc,
        is_public=public,
        structure=Product.PARENT if colors else Product.STANDALONE,
        product_class=make_product_class("tape" if tape else "accessory"),
        **{"title": upc.replace("-", " ").capitalize(), "slug": upc} | fields,
    )
    for color in colors:
        child = Product.objects.create(
            upc=f"{upc}-{color}", slug=f"{upc}-{color}", parent=product, structure=Product.CHILD
        )
        TapePackage.objects.create(product=child, **(package or PRECUT) | {"color": color})
        make_stock(child, price, stock.get(color) if isinstance(stock, dict) else stock)
    if not colors:
        if package:
            TapePackage.objects.create(product=product, **package)
        make_stock(product, price, stock)
    for region in regions:
        place = region.region_products.count()
        RegionProduct.objects.create(region=region, product=product, position=place)
    product.categories.add(*categories)
    return product


def variant(product, color):
    return product.children.get(tape_package__color=color)


def make_product_class(slug):
    return get_model("catalogue", "ProductClass").objects.get_or_create(
        slug=slug, defaults={"name": slug.capitalize(), "track_stock": True}
    )[0]


def make_stock(product, price, pieces):
    if pieces is None:
        return
    partner, _ = get_model("partner", "Partner").objects.get_or_create(
        code="warehouse", defaults={"name": "Warehouse"}
    )
    product.stockrecords.create(
        partner=partner, partner_sku=product.upc, price=Decimal(price), num_in_stock=pieces
    )


def make_picture(product, name="box.png", size=(64, 48), order=0):
    """A small picture of the product (`size` in px), saved as an import saves it."""
    file = BytesIO()
    Image.new("RGB", size, "navy").save(file, "PNG")
    return product.images.create(
        original=ContentFile(file.getvalue(), name=name), display_order=order, caption=name
    )


def make_region(slug, **fields):
    """A body region; `order` counts up unless given. Its part of the figure has its name."""
    defaults = {
        "name": slug.replace("-", " ").capitalize(),
        "order": BodyRegion.objects.count(),
        "part": slug if slug in PARTS else "",
    }
    return BodyRegion.objects.create(slug=slug, **defaults | fields)


def make_category(slug, *, parent=None, **fields):
    values = {"name": slug.replace("-", " ").capitalize(), "slug": slug} | fields
    return (
        parent.add_child(**values)
        if parent
        else get_model("catalogue", "Category").add_root(**values)
    )


def make_shipping():
    """Standard for $4.95, free from $35, and express for $12.95, within the US."""
    for code, price in (("standard", "4.95"), ("express", "12.95")):
        ShippingRate.objects.create(code=code, name=code.capitalize(), price=Decimal(price))
    make_offer("Free shipping", "Value", "35.00", "Shipping percentage", 100)


def make_voucher(code="TEN", percent=10, *, usage="Multi-use"):
    """A code that takes `percent` off everything."""
    offer = make_offer(f"{percent} % off", "Count", 1, "Percentage", percent, kind="Voucher")
    return _voucher(code, offer, usage)


def make_gift(code="GIFT", amount="50.00", *, usage="Single use"):
    """A code that takes an amount of dollars off, once."""
    offer = make_offer(f"Gift of ${amount}", "Count", 1, "Absolute", amount, kind="Voucher")
    return _voucher(code, offer, usage)


def _voucher(code, offer, usage):
    voucher = get_model("voucher", "Voucher").objects.create(
        code=code,
        name=code,
        usage=usage,
        start_datetime="2020-01-01T00:00Z",
        end_datetime="2100-01-01T00:00Z",
    )
    voucher.offers.add(offer)
    return voucher


def make_offer(name, condition, at_least, benefit, value, *, kind="Site"):
    """An offer on everything: `benefit` of `value` when `condition` reaches `at_least`."""
    everything, _ = get_model("offer", "Range").objects.get_or_create(
        name="Everything", defaults={"includes_all_products": True}
    )
    condition = get_model("offer", "Condition").objects.create(
        range=everything, type=condition, value=at_least
    )
    benefit = get_model("offer", "Benefit").objects.create(
        range=None if benefit.startswith("Shipping") else everything, type=benefit, value=value
    )
    return get_model("offer", "ConditionalOffer").objects.create(
        name=name, condition=condition, benefit=benefit, offer_type=kind, exclusive=False
    )


def make_user(email="shopper@example.com", **fields):
    """Somebody who can sign in with PASSWORD; `is_staff=True` and so on as `fields`."""
    user = get_user_model().objects.create_user(email=email, password=PASSWORD)
    for name, value in fields.items():  # create_user takes no flags
        setattr(user, name, value)
    user.save()
    confirm(user)
    return user


def put_in_cart(client, product, quantity=1, **data):
    """Send the add-to-cart form of a page of ours; the response."""
    return client.post(
        f"/cart/add/{product.pk}/", {"quantity": quantity, **data}, headers={"Origin": ORIGIN}
    )
