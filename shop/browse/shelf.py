"""Which filters the product list has, in the order of the page and of every address."""

from django.utils.text import slugify
from oscar.core.loading import get_model

from page_cache.kept import kept
from shop.tape import packages
from shop.tape.colors import own_colors
from shop.tape.fabrics import fabric_choices
from shop.tape.models import COLORS, TapePackage
from shop.tape.sizes import length_text
from shop.web.color_words import color_words

from .prices import READY, OwnPrices, ReadyPrices
from .product_facets import (
    ForSensitiveSkin,
    InStock,
    ProductFacet,
    Regions,
    Shapes,
    Sizes,
    Spec,
    plain,
)

SHAPES = (
    ("I", "I-strips"),
    ("Y", "Y-strips"),
    ("X", "X-strips"),
    ("fan", "Fans"),
    (packages.ROLL, "Rolls, cut your own"),
)
OWN_PRICES = OwnPrices("price", "Price", ())
WATER = "water"  # the code of the attribute


def facets() -> list[ProductFacet]:
    lengths, widths = kept("shop.browse.sizes", _sizes)
    texts = kept("shop.browse.water", lambda: _texts(WATER))
    fabrics = tuple(fabric_choices())
    waters = tuple({value: label for value, label, _ in texts}.items())
    return [
        Regions("region", "For which part", kept("shop.browse.regions", _regions)),
        OWN_PRICES,
        ReadyPrices("price", "Price", tuple((value, label) for value, label, _ in READY)),
        Shapes("shape", "Shape", SHAPES),
        ProductFacet("color", "Color", colors(), column="tape_package__color"),
        ForSensitiveSkin("skin", "Skin", (("sensitive", "For sensitive skin"),)),
        Spec("water", "Water", waters, code=WATER, texts=tuple((v, text) for v, _, text in texts)),
        ProductFacet("material", "Material", fabrics, column="tape_package__material"),
        Sizes("length", "Length", lengths, column="tape_package__length_cm"),
        Sizes("width", "Width", widths, column="tape_package__width_cm"),
        InStock("stock", "Availability", (("in", "In stock only"),), chips=(("in", "In stock"),)),
    ]


def colors() -> tuple[tuple[str, str], ...]:
    return (*COLORS, *((code, color_words(code)) for code, _ in own_colors()))


def _regions() -> tuple:
    return tuple(get_model("regions", "BodyRegion").objects.values_list("slug", "name"))


def _sizes() -> tuple[tuple, tuple]:
    """Lengths and widths of all packages, the shortest first, as options."""
    rows = TapePackage.objects.order_by().values_list("length_cm", "width_cm").distinct()
    return tuple(
        tuple((plain(cm), length_text(cm)) for cm in sorted(set(sizes)))
        for sizes in (zip(*rows, strict=True) if rows else ((), ()))
    )


def _texts(code: str) -> tuple[tuple[str, str, str], ...]:
    """(value, label, whole text) of what staff wrote at an attribute. What is before a semicolon
    says it: "Water resistant; wait an hour before a swim" is "Water resistant"."""
    rows = get_model("catalogue", "ProductAttributeValue").objects.filter(attribute__code=code)
    written = rows.order_by("value_text").values_list("value_text", flat=True).distinct()
    labels = [(text.partition(";")[0].strip(), text) for text in written if text]
    return tuple((slugify(label), label, text) for label, text in labels if slugify(label))
