"""Keeps the documents: makes those of some objects anew, or all."""

from collections import Counter

from django.db import transaction
from django_tasks import task

from .candidates import keep, settle
from .documents import MAKERS, Words
from .models import Kind, SearchCode, SearchDocument, SearchStart, SearchWord
from .understanding.words import code, stem, stemmed, words

AT_ONCE = 500
MOST_STARTS = 6  # words of a heading that a suggestion may begin with
LONGEST_WORD = 64
CHANGING = [
    field.name
    for field in SearchDocument._meta.concrete_fields
    if field.name not in ("id", "kind", "object_id")
]


@task(priority=8)
def refresh(kind: str, object_ids: list[int]) -> None:
    """Make these documents anew. Those of what is no longer there, or not public, go."""
    with transaction.atomic():
        made = list(MAKERS[Kind(kind)](object_ids))
        gone = set(object_ids) - {one.object_id for one in made}
        SearchDocument.objects.filter(kind=kind, object_id__in=gone).delete()
        _write(made)
        _add_words(made)


def rebuild() -> int:
    """Make all documents and the list of words anew; how many documents there are. Whoever asks
    meanwhile is answered from the old ones."""
    with transaction.atomic():
        SearchDocument.objects.all().delete()
        total, known, counted = 0, set(), Counter()
        for kind in Kind.values:
            batch: list[Words] = []
            for made in MAKERS[Kind(kind)](None):
                batch.append(made)
                mine = _words(made)
                known |= mine
                counted.update({stem(word) for word in mine})
                total += 1
                if len(batch) == AT_ONCE:
                    _write(batch)
                    batch = []
            _write(batch)
        SearchWord.objects.all().delete()
        SearchWord.objects.bulk_create(
            (SearchWord(word=word, documents=counted[stem(word)]) for word in sorted(known)),
            batch_size=AT_ONCE,
        )
        settle()
    return total


@task(priority=11)  # before the index of the admin: visitors come first
def rebuild_all() -> None:
    rebuild()


def _write(made: list[Words]) -> None:
    """Over those that are there: another worker may be making the same ones."""
    documents = SearchDocument.objects.bulk_create(
        map(_document, made),
        update_conflicts=True,
        unique_fields=["kind", "object_id"],
        update_fields=CHANGING,
    )
    SearchCode.objects.filter(document__in=documents).delete()
    SearchStart.objects.filter(document__in=documents).delete()
    keep(documents)
    pairs = list(zip(documents, made, strict=True))
    SearchCode.objects.bulk_create(
        SearchCode(document=document, code=code(text)[:64], url=url)
        for document, one in pairs
        for text, url in one.codes
        if code(text)
    )
    SearchStart.objects.bulk_create(
        SearchStart(document=document, text=text, place=place)
        for document, one in pairs
        for place, text in enumerate(starts(one.heading))
    )


def _document(one: Words) -> SearchDocument:
    return SearchDocument(
        kind=one.kind,
        object_id=one.object_id,
        slug=one.slug[:255],
        heading=one.heading,
        url=one.url,
        summary=one.lead[:300],
        title=stemmed([one.heading]),
        names=stemmed(one.names),
        lead=stemmed([one.lead]),
        body=stemmed(one.body),
        main_region=one.regions[0] if one.regions else "",
        other_regions=" ".join(one.regions[1:])[:400],
        popularity=one.popularity,
    )


def starts(heading: str) -> list[str]:
    """ "Rounded shoulders": "rounded shoulders", "shoulders"."""
    found = words(heading)
    return [" ".join(found[place:])[:80] for place in range(min(len(found), MOST_STARTS))]


def _words(made: Words) -> set[str]:
    texts = (made.heading, *made.names, made.lead, *made.body)
    return {word for text in texts for word in words(text) if len(word) <= LONGEST_WORD}


def _add_words(made: list[Words]) -> None:
    """New ones; how many documents hold each is counted by `rebuild`, every night."""
    new = {word for one in made for word in _words(one)}
    known = set(SearchWord.objects.filter(word__in=new).values_list("word", flat=True))
    SearchWord.objects.bulk_create(
        (SearchWord(word=word) for word in sorted(new - known)), ignore_conflicts=True
    )
