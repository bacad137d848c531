import pytest

from shop.web.indentation import unindented


@pytest.mark.parametrize(
    ("html", "left"),
    [
        (b"<div>\n\n    <p>a\n      b</p>\n  </div>", b"<div><p>a\nb</p></div>"),
        (b"<b>a</b>\n   <i>b</i>", b"<b>a</b>\n<i>b</i>"),  # a space between two words is seen
        (b"<a\n    href='#'>\n  <p>", b"<a\nhref='#'><p>"),
        (
            b"<p>\n <textarea>\n  a\n\n  b</textarea>\n </p>",
            b"<p>\n<textarea>\n  a\n\n  b</textarea>\n</p>",
        ),
        (b"<pre>\n  a</pre>\n  <p>", b"<pre>\n  a</pre>\n<p>"),
        (
            b"<div>\n <script>\n  `\n  `</script>\n </div>",
            b"<div>\n<script>\n  `\n  `</script>\n</div>",
        ),
    ],
)
def test_white_space_goes_where_nobody_sees_it(html, left):
    assert unindented(html) == left
