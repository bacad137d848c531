"""Stripe's requests are forms with brackets in their names: line_items[0][quantity]=1."""

import re
from urllib.parse import parse_qsl


def parse(text: str) -> dict:
    """Nested dicts; numbered keys become lists."""
    tree: dict = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        first, *others = re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name)
        _put(tree, [first, *others], value)
    return _lists(tree)


def _put(tree, path, value):
    for step in path[:-1]:
        tree = tree.setdefault(step, {})
    last = path[-1] or str(len(tree))  # expand[]=… counts by itself
    tree[last] = value


def _lists(node):
    if not isinstance(node, dict):
        return node
    values = {key: _lists(value) for key, value in node.items()}
    if values and all(key.isdigit() for key in values):
        return [values[key] for key in sorted(values, key=int)]
    return values
