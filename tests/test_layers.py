"""Imports and relations run one way: through the layers that pyproject.toml names."""

import tomllib
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]


def storeys(container):
    """{package: its place}, the lowest 0, as the contract on the container says."""
    rows = next(c["layers"] for c in CONTRACTS["contracts"] if c.get("containers") == [container])
    return {
        f"{container}.{name.strip()}": place
        for place, row in enumerate(reversed(rows))
        for name in row.split("|")
    }


def circle(graph):
    """The nodes of a circle in {node: its successors}, or nothing."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return found.args[1]
    return []


def test_import_contracts_are_kept(capsys):
    assert lint_imports(str(ROOT / "pyproject.toml")) == 0, capsys.readouterr().out


def test_a_circle_is_found():
    assert set(circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}})) == {"a", "b", "c"}
    assert circle({"a": {"b", "c"}, "b": {"c"}}) == []


def of_page_models(importer, imported):
    """Wagtail's get_context: the one import upwards, and it stands in a function."""
    return importer.startswith("guides.models.") and imported.startswith("guides.pages.")


def test_no_files_import_each_other_in_a_circle():
    graph = grimp.build_graph("kt_site", "guides", "shop")
    imports = {
        module: {
            other
            for other in graph.find_modules_directly_imported_by(module)
            if not of_page_models(module, other)
        }
        for module in graph.modules
    }
    assert len(imports) > 300
    assert circle(imports) == []


@pytest.mark.parametrize("container", ["shop", "guides"])
def test_relations_of_our_models_point_down_through_the_layers(container):
    places = storeys(container)

    def place(model):
        """None for what everything may point at: Oscar's models, forked or not, and the user."""
        if model is get_user_model():
            return None
        package = ".".join(model.__module__.split(".")[:2])
        return None if package == "shop.forks" else places.get(package)

    upward, seen = [], 0
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.get_fields():
            forward = field.is_relation and not field.auto_created and field.related_model
            if not forward or place(model) is None or place(field.related_model) is None:
                continue
            seen += 1
            if place(field.related_model) > place(model):
                upward.append(f"{model._meta.label}.{field.name}")
    assert seen > 5
    assert upward == []
