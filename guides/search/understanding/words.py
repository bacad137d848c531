"""Words and their stems: the same for what is searched and for what is asked."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from threading import Lock

from claims.reading.stems import EnglishStemmer

LONGEST_QUESTION = 100  # characters
MOST_WORDS = 12
WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+")  # "2.5" is one word
POSSESSIVE = re.compile(r"(?<=\w)['’ʼ]s?(?!\w)")  # noqa: RUF001  as phones type it
_stemmer = EnglishStemmer()
_one_at_a_time = Lock()  # it holds the word that it works on: two threads would mix theirs

# Asked by everybody and said by no page: they neither must be there nor count.
SMALL = frozenset(
    re.findall(
        r"\w+",
        """
        a about all am an and any anyone are as at be been but by can could d de did do
        does don each el en es for from get give had has have how i id if ill im in into
        is it its ive just la ll los m many may me most much must my need needs no nor not of on or
        our para please re s shall should show so some such t than that the their them
        then there these they this those to too us ve was we were what when where which
        while who whom whose why will with would you your
        """,
    )
)
# Said by nearly every page, or true of every reader: they count, and need not be there.
WEAK = frozenset(
    re.findall(
        r"\w+",
        """
        ache aches aching best better buy cheap cheaper cheapest discomfort dolor find
        good great guide guides help helping helps hurt hurting hurts injured injury
        kinesio kinesiology kt order pain painful pains problem problems product products
        recommend shop sore soreness stiff stiffness strain strip strips support tape
        taped tapes taping tight tightness treat treatment use used using want
        """,
    )
)


def normalized(text: str) -> str:
    """Small letters without accents and possessives; full-width and joined letters are plain."""
    text = text.replace("\0", " ")
    if not text.isascii():  # most of it is, and has nothing of this
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return POSSESSIVE.sub("", text.casefold())


def words(text: str) -> list[str]:
    return WORD.findall(normalized(text))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    with _one_at_a_time:
        return _stemmer.stemWord(word)


def stems(text: str) -> list[str]:
    return [stem(word) for word in words(text)]


def stemmed(texts: Iterable[str]) -> str:
    """The stems of all texts, one space between them: what a document holds."""
    return " ".join(stem(word) for text in texts for word in words(text))


def code(text: str) -> str:
    """Letters and digits alone: "Original-Precut_BLUE" is "originalprecutblue"."""
    return "".join(re.findall(r"[^\W_]", normalized(text)))
