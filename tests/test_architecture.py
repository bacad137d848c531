"""What keeps every line of code where a newcomer looks for it."""

import ast
from functools import cache
from pathlib import Path

import pytest
from django.apps import apps

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("shop", "guides", "kt_site")  # each may point at itself and at what stands before it
MACHINE_MADE = {".git", ".venv", ".cache", "media", "staticfiles", "__pycache__"}

MODULE_LINES, TEST_MODULE_LINES, PAGE_CLASS_LINES = 250, 200, 120
FUNCTION_LINES, TEST_FUNCTION_LINES = 30, 45  # a test tells a story
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc"}

# Written in halves, so that this file passes its own test.
ADDRESSES = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "registry" + ".npmjs",
    "deb" + ".debian.org",
    "--index" + "-url",
    "--find" + "-links",
]
MACHINE_PATHS = ["/wo" + "rk/", "/ro" + "ot/", "/tm" + "p/"]


@cache
def files(*patterns):
    ours = [place for place in ROOT.iterdir() if place.name not in MACHINE_MADE]
    found = [path for place in ours for pattern in patterns for path in place.rglob(pattern)]
    found += [place for place in ours if any(map(place.match, patterns)) and place.is_file()]
    return sorted(
        path for path in found if not MACHINE_MADE.intersection(path.relative_to(ROOT).parts)
    )


@cache
def modules():
    return [path for path in files("*.py") if "migrations" not in path.parts]


def layer(model):
    """-1 for Django, Wagtail and Oscar."""
    package = model.__module__.split(".")[0]
    return LAYERS.index(package) if package in LAYERS else -1


def relations_upward():
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.get_fields():
            forward = field.is_relation and not field.auto_created and field.related_model
            if forward and layer(model) >= 0 and layer(field.related_model) > layer(model):
                yield f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}"


def test_relations_of_our_models_point_down():
    assert list(relations_upward()) == []


@cache
def nodes(path):
    return list(ast.walk(ast.parse(path.read_text())))


def definitions(kind):
    """(path:name, node) of every definition of `kind` in our modules."""
    for path in modules():
        for node in nodes(path):
            if isinstance(node, kind):
                yield f"{path.relative_to(ROOT)}:{node.name}", node


def length(node):
    return node.end_lineno - node.lineno + 1


def test_functions_are_short():
    functions = definitions((ast.FunctionDef, ast.AsyncFunctionDef))
    assert [
        name
        for name, node in functions
        if length(node) > (TEST_FUNCTION_LINES if name.startswith("tests/") else FUNCTION_LINES)
    ] == []


def test_page_classes_are_short():
    classes = definitions(ast.ClassDef)
    assert [
        name
        for name, node in classes
        if node.name.endswith("Page") and length(node) > PAGE_CLASS_LINES
    ] == []


def test_modules_are_short_and_named_for_what_they_do():
    too_long, nameless = [], []
    for path in modules():
        in_tests = path.is_relative_to(ROOT / "tests")
        limit = TEST_MODULE_LINES if in_tests else MODULE_LINES
        if len(path.read_text().splitlines()) > limit:
            too_long.append(str(path.relative_to(ROOT)))
        if FORBIDDEN_NAMES.intersection((path.stem, path.parent.name)):
            nameless.append(str(path.relative_to(ROOT)))
    assert (too_long, nameless) == ([], [])


@pytest.mark.parametrize("texts", [ADDRESSES, MACHINE_PATHS], ids=["registries", "machine paths"])
def test_no_file_names_a_registry_or_a_path_of_one_machine(texts):
    kinds = ("*.py", "*.txt", "*.in", "*.toml", "*.md", "*.html", "*.yaml", "*.js", "*.css")
    others = [ROOT / name for name in ("Makefile", "Procfile", ".env.example", ".ci/run")]
    found = [
        f"{path.relative_to(ROOT)}: {text}"
        for path in [*files(*kinds), *filter(Path.exists, others)]
        for text in texts
        if text in path.read_text()
    ]
    assert found == []
