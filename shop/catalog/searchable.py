"""What can be found of the shop, in words: for guides.search, which asks for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oscar.core.loading import get_model

from .selectors import searchable_products


@dataclass(frozen=True)
class ProductWords:
    """`names` is what a product is called elsewhere: its categories, colors, shapes. `codes` are
    (code, address of the variant that has it)."""

    id: int
    slug: str
    title: str
    url: str
    names: tuple[str, ...]
    summary: str
    texts: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    regions: tuple[str, ...]  # names of the body regions that list it


@dataclass(frozen=True)
class CategoryWords:
    id: int
    slug: str
    title: str
    url: str
    text: str


def product_words(ids: Iterable[int] | None = None) -> Iterator[ProductWords]:
    """Of the public products among `ids`, or of all. Nine queries for any number of them."""
    products = searchable_products()
    if ids is not None:
        products = products.filter(pk__in=list(ids))
    products = products.select_related("product_class", "tape_package").prefetch_related(
        "categories",
        "stockrecords",
        "attribute_values__attribute",
        "children__tape_package",
        "children__stockrecords",
        "region_products__region",
    )
    for product in products.order_by("pk").iterator(chunk_size=500):
        yield _words(product)


def _words(product) -> ProductWords:
    variants = [child for child in product.children.all() if child.is_public]
    buyable = variants or [product]
    packages = [row.tape_package for row in buyable if hasattr(row, "tape_package")]
    names = [category.name for category in product.categories.all()]
    if packages:
        names += ["kinesiology tape", *(package.get_color_display() for package in packages)]
        names += [_shape(package) for package in packages]
    return ProductWords(
        id=product.pk,
        slug=product.upc or product.slug,
        title=product.get_title(),
        url=product.get_absolute_url(),
        names=tuple(dict.fromkeys(names)),
        summary=product.meta_description or (packages[0].summary if packages else ""),
        texts=(product.description, *_attributes(product)),
        codes=tuple(dict.fromkeys(_codes(product, buyable))),
        regions=tuple(row.region.name for row in product.region_products.all()),
    )


def _shape(package) -> str:
    return "roll" if package.format == "roll" else f"{package.shape}-strips"


def _attributes(product) -> list[str]:
    rows = product.attribute_values.all()
    return [f"{row.attribute.name} {row.value}" for row in rows]


def _codes(product, buyable) -> Iterator[tuple[str, str]]:
    for row in (product, *buyable):
        codes = [row.upc, *(record.partner_sku for record in row.stockrecords.all())]
        yield from ((code, row.get_absolute_url()) for code in codes if code)


def category_words(ids: Iterable[int] | None = None) -> Iterator[CategoryWords]:
    """Of the public categories among `ids`, or of all."""
    categories = get_model("catalogue", "Category").objects.browsable()
    if ids is not None:
        categories = categories.filter(pk__in=list(ids))
    for category in categories:
        yield CategoryWords(
            id=category.pk,
            slug=category.slug,
            title=category.name,
            url=category.get_absolute_url(),
            text=category.description,
        )
