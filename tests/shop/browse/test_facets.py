"""The helper of filters that both lists use: plain values, no database."""

from django.http import QueryDict

from shop.browse.facets import Choice, Facet, Filter, others, read, shown, sort_rows

COLOR = Facet("color", "Color", (("blue", "Blue"), ("pink", "Pink")), chips=(("pink", "Rosy"),))
TIME = Facet("minutes", "Time", (("8", "8 or less"), ("12", "12 or less")), single=True)


def choice(query, **more):
    return Choice(read([COLOR, TIME], QueryDict(query)), **more)


def test_values_are_read_in_the_facets_order_and_once():
    assert read([COLOR, TIME], QueryDict("color=pink&color=blue&color=pink&minutes=12")) == {
        COLOR: ("blue", "pink"),
        TIME: ("12",),
    }


def test_of_a_single_facet_one_value_is_read():
    assert TIME.chosen(QueryDict("minutes=12&minutes=8")) == ("8",)


def test_unknown_values_do_not_count():
    assert COLOR.chosen(QueryDict("color=mauve&color=&colors=blue")) == ()


def test_one_choice_has_one_address():
    asked = ("minutes=8&color=pink&color=blue&x=1", "color=blue&color=pink&color=blue&minutes=8")
    for query in asked:
        assert choice(query, here="/l/").address() == "/l/?color=blue&color=pink&minutes=8"
    assert choice("", here="/l/").address() == "/l/"


def test_what_is_no_filter_stands_before_and_after():
    one = choice("color=blue", before=(("q", "a b"),), after=(("sort", "new"),))
    assert one.address() == "?q=a+b&color=blue&sort=new"
    assert one.query(page="2").urlencode() == "q=a+b&color=blue&sort=new&page=2"
    assert one.query(page="").urlencode() == "q=a+b&color=blue&sort=new"


def test_chip_leads_to_the_list_without_it():
    assert choice("color=pink&minutes=8", here="/l/").chips() == [
        ("Rosy", "/l/?minutes=8"),
        ("8 or less", "/l/?color=pink"),
    ]


def test_counts_leave_out_what_would_leave_nothing_unless_it_is_on():
    assert shown(COLOR, ("pink",), {"blue": 0}) == Filter(
        "Color", "color", (("pink", "Pink", 0, True),), none=False
    )
    assert shown(COLOR, (), {"blue": 3}).options == (("blue", "Blue", 3, False),)


def test_long_list_is_folded_from_eight_on():
    def fold(number, on=()):
        options = tuple((str(n), str(n)) for n in range(number))
        found = shown(Facet("n", "N", options), on, {str(n): 1 for n in range(number)})
        return len(found.options), len(found.more), found.open

    assert fold(7) == (7, 0, False)
    assert fold(8) == (5, 3, False)
    assert fold(8, ("7",)) == (5, 3, True)


def test_last_filter_is_one_that_helps_to_take_off():
    one = choice("color=pink&minutes=8")
    empty = [shown(facet, one.chosen[facet], {}) for facet in (COLOR, TIME)]
    assert one.last(empty) == ("8 or less", "?color=pink")
    helps = [shown(COLOR, ("pink",), {"blue": 1}), shown(TIME, ("8",), {})]
    assert one.last(helps) == ("Rosy", "?minutes=8")
    assert choice("").last([]) is None


def test_other_facets_and_the_key_leave_one_out():
    one = choice("color=pink&minutes=8")
    assert others(one.chosen, COLOR) == {TIME: ("8",)}
    assert (one.key(), one.key(leave_out=COLOR)) == ("color=pink;minutes=8", "minutes=8")


def test_first_sort_needs_no_name():
    assert sort_rows({"new": "Newest", "old": "Oldest"}, "old") == [
        ("", "Newest", False),
        ("old", "Oldest", True),
    ]
