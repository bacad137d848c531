"""A small list of words, terms and documents to understand questions with."""

from collections import Counter

from guides.search.understanding.plan import plan
from guides.search.understanding.ranking import Text, ranked
from guides.search.understanding.spelling import Vocabulary
from guides.search.understanding.terms import Term, TermKind, Terms
from guides.search.understanding.words import stem, stemmed, words

TERMS = Terms(
    [
        Term(TermKind.SAME, ("kinesiology tape", "kt tape", "kinesio")),
        Term(TermKind.SAME, ("returns", "send back")),
        Term(TermKind.BODY, ("rodilla", "back of the knee"), ("knee",)),
        Term(TermKind.CONDITION, ("tennis elbow", "golfer's elbow"), ("elbow",)),
        Term(TermKind.CONDITION, ("plantar fasciitis",), ("ankle-foot",)),
        Term(TermKind.CONDITION, ("carpal tunnel",), ("wrist",)),
        Term(TermKind.CONDITION, ("blood clot",), (), "page:skin"),
        Term(TermKind.PROMOTED, ("does it work", "cancel order"), (), "article:tape"),
    ]
)


def text(key, title, names="", lead="", body="", regions=(), popularity=0):
    kind = key.partition(":")[0]
    stored = (stemmed([part]) for part in (title, names, lead, body))
    return Text(key, kind, *stored, regions, popularity)


TEXTS = [
    text("region:elbow", "Elbow", regions=("elbow",)),
    text("region:knee", "Knee", body="The kneecap glides.", regions=("knee",)),
    text("region:neck", "Neck", regions=("neck",)),
    text("guide:outer-elbow", "Outer elbow, two strips", "elbow", regions=("elbow",)),
    text("guide:kneecap", "Round the kneecap", "knee walking", regions=("knee", "thigh")),
    text(
        "guide:thigh", "Back of thigh", "thigh", body="Sit, knee bent.", regions=("thigh", "knee")
    ),
    text("product:precut", "Original precut", "kinesiology tape blue", popularity=6),
    text("product:bulk", "Bulk roll", "kinesiology tape black", popularity=1),
    text("product:scissors", "Tape scissors", body="Cut a strip."),
    text("page:returns", "Shipping and returns", body="Send it back within 30 days."),
    text("page:skin", "Skin and allergies", body="A blood clot: no tape."),
    text(
        "article:tape", "What tape can do", body="It may help. Cancer: ask a doctor. Return later."
    ),
]


def vocabulary():
    held = [words(" ".join((t.title, t.names, t.lead, t.body))) for t in TEXTS]
    counted = Counter(stem(word) for one in held for word in set(one))
    known = {word for one in held for word in one} | {"needs", "glue", "kits", "shoulder"}
    return Vocabulary(known | TERMS.words(), counted, len(TEXTS))


KNOWN = vocabulary()


def understand(question, **options):
    return plan(question, KNOWN, TERMS, **options)


def found(question, **options):
    return [hit.key for hit in ranked(understand(question, **options), TEXTS, KNOWN)]
