"""Categories, product classes and products from demo/catalog.yaml."""

from decimal import Decimal

from django.core.files import File
from oscar.core.loading import get_model

from shop.delivery.models import PackageWeight
from shop.stock.models import ComparePrice
from shop.tape.models import TapePackage

from .files import picture_path, read

Product = get_model("catalogue", "Product")


def load() -> None:
    data = read("catalog")
    partner, _ = get_model("partner", "Partner").objects.get_or_create(
        code="warehouse", defaults={"name": "Demo warehouse"}
    )
    categories = {row["slug"]: _category(row) for row in data["categories"]}
    classes = {row["code"]: _product_class(row) for row in data["product_classes"]}
    for row in data["products"]:
        _product(row, categories, classes, partner)
    for row in data["products"]:
        _recommend(row)


def _category(row):
    model = get_model("catalogue", "Category")
    category = model.objects.filter(slug=row["slug"], depth=1).first()
    if category is None:
        category = model.add_root(name=row["name"], slug=row["slug"])
    category.name, category.description = row["name"], row["description"]
    category.save()
    return category


def _product_class(row):
    product_class, _ = get_model("catalogue", "ProductClass").objects.update_or_create(
        slug=row["code"],
        defaults={"name": row["name"], "requires_shipping": True, "track_stock": True},
    )
    for attribute in row["attributes"]:
        product_class.attributes.update_or_create(
            code=attribute["code"], defaults={"name": attribute["name"], "type": "text"}
        )
    return product_class


def _product(row, categories, classes, partner):
    children = row.get("children", [])
    product, _ = Product.objects.update_or_create(
        upc=row["upc"],
        defaults={
            "title": row["title"],
            "slug": row["upc"],
            "structure": Product.PARENT if children else Product.STANDALONE,
            "product_class": classes[row["class"]],
            "meta_description": row["summary"],
            "description": row["description"],
            "is_public": row.get("public", True),
        },
    )
    PackageWeight.objects.get_or_create(product=product, defaults={"grams": row["weight_g"]})
    product.categories.set([categories[slug] for slug in row["categories"]])
    for code, text in row.get("attributes", {}).items():
        setattr(product.attr, code, text)
    product.attr.save()
    if not children:
        _buyable(product, row, row, partner)
    for child in children:
        own = {"parent": product, "structure": Product.CHILD, "slug": child["upc"]}
        variant, _ = Product.objects.update_or_create(
            upc=child["upc"], defaults=own | {"is_public": True}
        )
        _buyable(variant, child, row, partner)


def _buyable(product, own: dict, family: dict, partner) -> None:
    """Stock, price, package and pictures: `own` values of a variant, the rest of its `family`."""
    record, new = product.stockrecords.get_or_create(
        partner=partner,
        partner_sku=own["upc"],
        defaults={
            "price_currency": "USD",
            "price": Decimal(family["price"]),
            "num_in_stock": own["stock"],
            "low_stock_threshold": 10,
        },
    )
    if new and "was" in family:
        ComparePrice.objects.create(stockrecord=record, amount=Decimal(family["was"]))
    if package := family.get("package"):
        TapePackage.objects.update_or_create(
            product=product,
            defaults={
                "format": package["format"],
                "shape": package.get("shape", "I"),
                "strips": package.get("count", 1),
                "length_cm": Decimal(str(package["length_cm"])),
                "width_cm": Decimal(str(package["width_cm"])),
                "material": package["material"],
                "color": own.get("color", "black"),
            },
        )
    _pictures(product, own, family)


def _pictures(product, own: dict, family: dict) -> None:
    if not product.images.exists():
        for order, name in enumerate(own.get("pictures", family["pictures"])):
            with picture_path(name).open("rb") as file:
                alt = family["close_up_alt"] if name.startswith("strips-") else family["alt"]
                product.images.create(
                    original=File(file, name=name), display_order=order, caption=alt
                )


def _recommend(row) -> None:
    product = Product.objects.get(upc=row["upc"])
    model = get_model("catalogue", "ProductRecommendation")
    for ranking, upc in enumerate(reversed(row.get("recommended", []))):
        model.objects.update_or_create(
            primary=product,
            recommendation=Product.objects.get(upc=upc),
            defaults={"ranking": ranking},
        )
