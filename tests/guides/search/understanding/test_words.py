"""Words and stems: the same for what is searched and for what is asked."""

import pytest

from guides.search.understanding.words import code, stemmed, stems, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Runner’s Knee", ["runner", "knee"]),
        ("runner's knees'", ["runner", "knees"]),
        ("💪 shoulder", ["shoulder"]),
        ("cinta kinesiológica", ["cinta", "kinesiologica"]),
        ("２.５ cm, 10,000", ["2.5", "cm", "10,000"]),  # noqa: RUF001
        ("Y-Strips_black", ["y", "strips", "black"]),
        ("\x00zero\x00", ["zero"]),
        ("!!! ???", []),
    ],
)
def test_words_are_small_letters_without_signs(text, found):
    assert words(text) == found


def test_stems_of_one_word_are_one():
    assert stems("strip strips") == ["strip", "strip"]
    assert stems("running runs run") == ["run", "run", "run"]
    assert stemmed(["Two strips", "", "for knees"]) == "two strip for knee"


def test_code_is_letters_and_digits_alone():
    for typed in ("Original-Precut_BLUE", "original precut blue", "ORIGINALPRECUTBLUE"):
        assert code(typed) == "originalprecutblue"
