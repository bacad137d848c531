"""Words of a question marked in results: whole words and plurals, and never as markup."""

import pytest

from guides.search.marking import marked
from guides.search.understanding.words import stems


@pytest.mark.parametrize(
    ("text", "question", "html"),
    [
        ("One side stiff", "stiff neck", "One side <mark>stiff</mark>"),
        ("Neck and necks", "neck", "<mark>Neck</mark> and <mark>necks</mark>"),
        ("A necklace, stiffly", "neck stiff", "A necklace, stiffly"),
        ("Neck", "", "Neck"),
        ("Neck", "...", "Neck"),
        ("5.c abc", "5.c", "<mark>5</mark>.<mark>c</mark> abc"),
        ("Is it (x)?", "(x)? .* [a-z]+ \\", "Is it (<mark>x</mark>)?"),
        ("Nackenstütze", "nackenstütze", "<mark>Nackenstütze</mark>"),
        ("knee knee-cap", "knee cap", "<mark>knee</mark> <mark>knee</mark>-<mark>cap</mark>"),
        ("AT&T's <b>neck</b>", "neck", "AT&amp;T&#x27;s &lt;b&gt;<mark>neck</mark>&lt;/b&gt;"),
        ("amp & lt", "amp", "<mark>amp</mark> &amp; lt"),
    ],
)
def test_words_are_marked(text, question, html):
    assert marked(text, stems(question)) == html


def test_a_question_of_markup_stays_words():
    html = marked("Say <script>alert(1)</script>", stems("<script>alert(1)</script>"))
    assert html == (
        "Say &lt;<mark>script</mark>&gt;<mark>alert</mark>(<mark>1</mark>)"
        "&lt;/<mark>script</mark>&gt;"
    )
