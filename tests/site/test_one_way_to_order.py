"""An order is made by shop.checkout and by nothing else: Oscar's own way asks for no money."""

import ast
from pathlib import Path

from django.urls import get_resolver

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("kt_site", "guides", "shop")
NAMES = {"OrderCreator", "OrderPlacementMixin", "handle_order_placement", "PaymentDetailsView"}


def views(patterns):
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from views(pattern.url_patterns)
        else:
            yield getattr(pattern.callback, "view_class", pattern.callback)


def test_no_page_of_oscars_checkout_is_mounted():
    found = set(views(get_resolver().url_patterns))
    modules = {ancestor.__module__ for view in found for ancestor in getattr(view, "__mro__", ())}
    modules |= {view.__module__ for view in found}
    assert len(found) > 100
    assert "oscar.apps.customer.views" in modules  # the walk sees Oscar's pages below ours
    assert [name for name in modules if name.startswith("oscar.apps.checkout")] == []


def test_our_code_never_makes_an_order_oscars_way():
    found = []
    for path in (path for package in PACKAGES for path in ROOT.glob(f"{package}/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            names = {getattr(node, "id", ""), getattr(node, "attr", ""), getattr(node, "name", "")}
            text = getattr(node, "value", "")
            names |= {text} if isinstance(text, str) else set()
            if names & NAMES:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == []
