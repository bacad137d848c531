"""Our own rules, by reading the code: HTML that is trusted, and looking that writes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TRUSTED = {"mark_safe", "SafeString"}
WRITES = {"save", "delete", "create", "update", "bulk_create", "get_or_create", "update_or_create"}
READS = {"get", "head"}
SAFE_FILTER = re.compile(r"\|\s*safe\b|\{%\s*autoescape off")
# Plain text and tags that mails and messages make themselves.
SAFE_TEMPLATES = re.compile(r"(\.txt|components/site/messages\.html)$")


def faults_of(path: Path, text: str) -> list[str]:
    """A sentence for each fault of this file, with its line."""
    if path.suffix == ".html":
        found = _html(path, text)
    elif path.suffix == ".py":
        found = _python(text)
    else:
        return []
    return [f"{path}:{line}: {words}" for line, words in found]


def _html(path: Path, text: str) -> Iterator[tuple[int, str]]:
    if SAFE_TEMPLATES.search(str(path)):
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if SAFE_FILTER.search(line):
            yield number, "a template trusts HTML; the view must, with its reason"


def _python(text: str) -> Iterator[tuple[int, str]]:
    lines, tree = text.splitlines(), ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in TRUSTED and not _reason(node, lines):
            yield node.lineno, "HTML is trusted without a reason beside it (# noqa: S308  why)"
        if isinstance(node, ast.ClassDef):
            yield from _looking_that_writes(node)


def _reason(node: ast.Call, lines: list[str]) -> bool:
    """Words after noqa, or a literal text, which nobody else wrote."""
    if node.args and isinstance(node.args[0], ast.Constant):
        return True
    said = " ".join(lines[node.lineno - 1 : node.end_lineno])
    return bool(re.search(r"#\s*noqa: S308", said) or "nh3.clean(" in said)


def _looking_that_writes(view: ast.ClassDef) -> Iterator[tuple[int, str]]:
    """A view's get() that calls a writing method of a model's manager or row itself."""
    for method in view.body:
        if isinstance(method, ast.FunctionDef) and method.name in READS and _is_view(method):
            for node in ast.walk(method):
                if isinstance(node, ast.Call) and _writes(node.func):
                    yield node.lineno, f"{view.name}.{method.name} writes"


def _is_view(method: ast.FunctionDef) -> bool:
    return [argument.arg for argument in method.args.args[:2]] == ["self", "request"]


def _writes(function: ast.expr) -> bool:
    if not isinstance(function, ast.Attribute) or function.attr not in WRITES:
        return False
    owner = ast.unparse(function.value)
    return "objects" in owner or owner.startswith("self.object") or ".filter(" in owner


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
