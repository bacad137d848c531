"""Who writes the catalogue: products, prices, stock, pictures, packages.

A draft does not know of rows that others change, and a price that is not changed by change_record
is neither checked nor logged. So a module that both names one of these models and writes something
is looked at by a person, who then puts it here with the reason.
"""

import ast

from tests.test_architecture import LAYERS, ROOT, modules

MODELS = {"Product", "StockRecord", "ProductImage", "ProductCategory", "ProductAttributeValue"}
MODELS |= {"ProductRecommendation", "TapePackage", "PackageWeight", "ComparePrice"}
WRITES = {"save", "create", "update", "delete", "bulk_create", "bulk_update", "get_or_create"}
WRITES |= {"update_or_create", "select_for_update", "save_value"}
PUBLISHING = "the service that publishes a draft"
PIECES = "pieces on hand and held, as they are sold"
WRITERS = {
    "shop/desk/inventory/changes.py": "change_record, for a price or the pieces on hand",
    "shop/desk/products/pictures.py": PUBLISHING,
    "shop/desk/products/publishing.py": PUBLISHING,
    "shop/desk/products/variants.py": PUBLISHING,
    "shop/pictures/services.py": "the words and files of pictures, as the library has them",
    "shop/refunds/pieces.py": PIECES,
    "shop/stock/allocation.py": PIECES,
}
# These name one of the models, and write other tables.
READERS = {
    "kt_site/preflight.py": "a check",
    "shop/accounts/wishlists.py": "lists of shoppers",
    "shop/aftercare/tape.py": "tape that was bought",
    "shop/cart/services.py": "lines of carts",
    "shop/checkout/placing.py": "orders; pieces by shop.stock",
    "shop/desk/categories.py": "categories",
    "shop/desk/discounts/carts.py": "carts that are taken back",
    "shop/desk/products/first_drafts.py": "drafts",
    "shop/desk/products/models.py": "drafts",
    "shop/desk/products/prices.py": "plans; prices by change_record",
    "shop/forks/catalogue/reviews/views.py": "reviews",
    "shop/fulfilment/services.py": "boxes; pieces by shop.stock",
}
LOADER = "kt_site/demo/"  # before anybody works; drafts are made of what it wrote


def names(tree):
    """Models of the catalogue that a module names, by import or by get_model()."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "get_model":
            yield from (arg.value for arg in node.args if isinstance(arg, ast.Constant))


def writes(tree):
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in WRITES
        for node in ast.walk(tree)
    )


def writers():
    for path in modules():
        place = path.relative_to(ROOT)
        if place.parts[0] in LAYERS:
            tree = ast.parse(path.read_text())
            if MODELS & set(names(tree)) and writes(tree):
                yield str(place)


def test_only_these_write_the_catalogue():
    found = [place for place in writers() if not place.startswith(LOADER)]
    assert sorted(found) == sorted({**WRITERS, **READERS})
