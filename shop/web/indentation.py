"""HTML without the indentation of its templates."""

import re

KEPT = re.compile(rb"(<(textarea|pre|script)\b.*?</\2>)", re.DOTALL | re.IGNORECASE)
INDENTATION = re.compile(rb"\n\s+")
BLOCKS = b"div section main nav ul ol li p h1 h2 h3 table tr td th template form option script"
BETWEEN = re.compile(rb">\n(?=</?(?:" + BLOCKS.replace(b" ", b"|") + rb")\b)")


def unindented(html: bytes) -> bytes:
    """Each run of white space that begins with a line's end is that alone, and none before what
    stands on a line of its own; but where it is shown or may be part of a script."""
    parts = KEPT.split(html)  # text, kept, its tag's name, text, ...
    parts[0::3] = [BETWEEN.sub(b">", INDENTATION.sub(b"\n", part)) for part in parts[0::3]]
    del parts[2::3]
    return b"".join(parts)


def unindent(answer) -> None:
    """For HttpResponse.add_post_render_callback."""
    answer.content = unindented(answer.content)
