"""Sentences whose words are no claim one by one, and are one all together."""

import random

import pytest

from claims.reading.built_in import built_in, built_in_book, weights
from claims.reading.findings import find, level_of
from claims.reading.learning import learn
from claims.reading.rules import Level, Rule, Rulebook
from claims.reading.tokens import tokens
from claims.reading.weighing import features, heaviest, passages, weigh

BOOK = built_in_book()
WITHOUT = Rulebook(*built_in())


def reading(text):
    return BOOK.reading(tokens(text))


def test_a_promise_without_a_word_of_promise_is_looked_at():
    text = "Grandma takes the stairs like a girl."
    assert level_of(text, WITHOUT) == "ok"
    [found] = find(text, BOOK)
    assert (found.level, found.rule.key) == (Level.LOOK, "weighed")
    assert found.rewrite.startswith("Say what the tape is")


def test_a_weighed_finding_names_its_words_in_their_order():
    [found] = find("It is blue. Grandma takes the stairs like a girl.", BOOK)
    named = found.reason.split("Its words: ")[1].removesuffix(".").split(", ")
    words = found.sentence.lower().split()
    assert 1 <= len(named) <= 3
    assert [words.index(one) for one in named] == sorted(words.index(one) for one in named)
    assert found.words.lower().startswith(named[0])


def test_a_sentence_with_a_claim_of_a_rule_is_found_once():
    assert [one.rule.key for one in find("Our tape cures tendonitis and back pain.", BOOK)] == [
        "cure"
    ]


def test_what_a_rule_denies_is_not_weighed():
    heavy = dict.fromkeys(features(reading("Tape does not cure pain."), 0, 5), 1000)
    rules, lists = built_in()
    assert find("Tape does not cure pain.", Rulebook(rules, lists, heavy)) == []


def test_a_rule_that_is_switched_off_weighs_nothing():
    rules, lists = built_in()
    others = [rule for rule in rules if rule.key != "weighed"]
    assert find("Grandma takes the stairs like a girl.", Rulebook(others, lists, weights())) == []


def test_a_line_says_how_much_a_sentence_must_weigh():
    weighs = {least: Rule("own", "Own", Level.STOP, (f"weighs {least}",)) for least in (50, 51)}
    levels = [
        level_of("All is blue", Rulebook([rule], {}, {"blue": 50})) for rule in weighs.values()
    ]
    assert levels == ["stop", "ok"]


def test_two_words_are_not_weighed():
    book = Rulebook([Rule("own", "Own", Level.LOOK, ("weighs 1",))], {}, {"blue": 50})
    assert (level_of("Blue tape", book), level_of("Blue tape here", book)) == ("ok", "look")


def test_features_of_a_sentence():
    text = BOOK.reading(tokens("Knees never ache"))
    found = features(text, 0, 3)
    assert {"knee", "knee never", "(not)", "<body>", "<pain>", "^knee"} <= found.keys()
    assert found["<pain>"] == 2
    assert "(up to 3 words)" in found
    assert "(denied)" in features(text, 0, 3, "denied")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("Injured? See a doctor.", [(0, 4)]),
        ("Blue. It is made of cotton.", [(0, 6), (1, 6)]),
        ("It is made of cotton and glue. It is blue.", [(0, 7), (7, 10)]),
        ("Rub it? Wait.", [(0, 3)]),
    ],
)
def test_a_short_sentence_is_read_with_the_next(text, parts):
    assert list(passages(reading(text))) == parts


def test_heaviest_words_are_at_most_three():
    found = {"a": 0, "b": 1, "c": 2, "d": 3, "(?)": 3}
    assert heaviest(found, {"a": 1, "b": 4, "c": 3, "d": 2, "(?)": 9}) == [1, 2, 3]
    assert weigh(found, {"a": 1, "b": -4}) == -3


def test_weights_are_learned_from_what_differs():
    claims = [(("tape", "cures", f"c{one}"), True, 1.0) for one in range(6)]
    others = [(("tape", "sticks", f"o{one}"), False, 1.0) for one in range(6)]
    learned = learn([*claims, *others])
    assert learned["cures"] > 20 > -20 > learned["sticks"]
    assert abs(learned.get("tape", 0)) < 10
    assert "c0" not in learned  # of one sentence only
    shuffled = [*claims, *others]
    random.Random(2).shuffle(shuffled)  # noqa: S311
    assert abs(learn(shuffled)["cures"] - learned["cures"]) <= 2
