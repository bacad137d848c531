"""The check of HTML itself: what it keeps, and that it would see a fault.

Every page that a browser test sees is checked when the tests of a worker end (conftest.py).
"""

from tests.browser.keeping import keep
from tests.browser.markup import messages

PAGE = """<!doctype html><html lang="en-US"><head><title>Tape</title></head>
<body><h1>Tape</h1>{}</body></html>"""


def kept(folder):
    return sorted(path.read_text() for path in folder.iterdir())


def test_a_fault_is_seen(tmp_path):
    """Faults, line 34: what the Nu HTML checker said of pages. The control: two faults in one page,
    none in another."""
    keep(tmp_path, "/good/", PAGE.format("<section><h2>One strip</h2></section>"))
    keep(tmp_path, "/bad/", PAGE.format('<div hx-get="/x/"></div><section>One strip</section>'))
    found = messages(tmp_path)
    assert len(found) == 2
    assert all(line.startswith("_bad_.") for line in found)
    assert any("“hx-get” not allowed" in line for line in found)
    assert any("Section lacks heading" in line for line in found)


def test_pages_of_the_same_elements_are_one(tmp_path):
    for words in ("<p>One</p>", "<p>Two 2</p>", '<p class="lead">One</p>'):
        keep(tmp_path, "/guides/", PAGE.format(words))
    assert len(kept(tmp_path)) == 2


def test_a_part_of_a_page_is_left_out(tmp_path):
    keep(tmp_path, "/cart/", "<div>1 line</div>")
    assert kept(tmp_path) == []
