from page_cache.reads import ALL
from page_cache.store import Store


def stored(most=100, **entries):
    store = Store(most)
    for key, tags in entries.items():
        store.put(key, key.upper(), 10, tags.split())
    return store


def test_drops_what_holds_a_tag():
    store = stored(one="a b", two="b", three="c")
    store.drop({"a", "unknown"})
    assert (store.get("one"), store.get("two"), store.get("three")) == (None, "TWO", "THREE")
    store.drop({"b", "c"})
    assert (len(store), store.size, store._keys) == (0, 0, {})


def test_drops_everything():
    store = stored(one="a", two="b")
    store.drop({ALL})
    assert (len(store), store.size) == (0, 0)


def test_new_value_takes_the_place_and_the_tags_of_the_old_one():
    store = stored(one="a")
    store.put("one", "NEW", 30, ["b"])
    store.drop({"a"})
    assert (store.get("one"), store.size) == ("NEW", 30)


def test_what_was_not_looked_up_goes_first():
    store = stored(most=30, one="a", two="a", three="a")
    store.get("one")
    store.put("four", "FOUR", 10, ["a"])
    assert [store.get(key) for key in ("one", "two", "three", "four")] == [
        "ONE",
        None,
        "THREE",
        "FOUR",
    ]
    assert store.size == 30


def test_all_looked_up_makes_room_all_the_same():
    store = stored(most=20, one="a", two="a")
    store.get("one"), store.get("two")
    store.put("big", "BIG", 20, [])
    assert (store.get("big"), len(store)) == ("BIG", 1)


def test_larger_than_the_store_is_not_kept():
    store = stored(most=5, one="a")
    assert (len(store), store.size) == (0, 0)
