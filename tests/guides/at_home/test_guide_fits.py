"""What tape at home is enough for which guide: kept at each save, and shown in the guide list."""

import pytest
from django.core.management import call_command

from guides.models import GuideFits, GuidePage, HomeTape
from shop.tape.models import TapePackage
from tests.factories import PRECUT, ROLL, make_product
from tests.guides.factories import guide_steps, make_guide, make_step

pytestmark = pytest.mark.django_db
Y = PRECUT | {"shape": "Y", "length_cm": 20}
FAN = PRECUT | {"shape": "fan", "length_cm": 30}


@pytest.fixture
def tape():
    make_product("box", colors=("blue", "pink"))
    make_product("short", package=PRECUT | {"length_cm": "12.5"})
    make_product("roll", package=ROLL)
    make_product("y", package=Y)
    make_product("fan", package=FAN)


@pytest.fixture
def guides(tape):
    make_guide("plain", strips=[{}])
    make_guide("long", strips=[{"length_cm": "40"}])
    make_guide("fork", strips=[{"shape": "Y", "length_cm": "20"}])
    make_guide("wide", strips=[{"width_cm": "10"}])
    make_guide("none")


def kept():
    rows = GuideFits.objects.order_by("guide_id", "pk").values_list("guide__slug", "kinds")
    found = {}
    for slug, kinds in rows:
        found.setdefault(slug, []).append(kinds)
    return found


ALL = {
    "plain": ["precut", "roll"],
    "long": ["roll"],
    "fork": ["Y", "precut", "roll"],
    "none": [""],
}


def sorted_sets():
    return {slug: sorted(kinds) for slug, kinds in kept().items()}


def test_guides_are_tried_when_they_are_saved(guides):
    assert sorted_sets() == ALL


def test_usual_size_is_that_of_most_colors(tape):
    rows = HomeTape.objects.values_list("kind", "length_cm", "width_cm")
    assert {kind: (float(length), float(width)) for kind, length, width in rows} == {
        "precut": (25, 5),
        "roll": (490, 5),
        "Y": (20, 5),
        "fan": (30, 5),
    }


def test_changed_guide_is_tried_anew(guides):
    page = GuidePage.objects.get(slug="plain")
    page.steps = guide_steps(make_step({"length_cm": "30"}))
    page.save_revision().publish()
    assert kept()["plain"] == ["roll"]


def test_changed_tape_has_every_guide_tried_anew(guides, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        row = TapePackage.objects.get(product__upc="y")
        row.length_cm = 15
        row.save()
    assert sorted_sets() == ALL | {"fork": ["precut", "roll"]}
    with django_capture_on_commit_callbacks(execute=True):
        TapePackage.objects.filter(product__upc="roll").get().delete()
    assert sorted_sets() == {"plain": ["precut"], "fork": ["precut"], "none": [""]}


def test_tape_of_the_usual_size_changes_nothing(guides, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        make_product("another", colors=("lime",))
    assert [one for one in callbacks if "fit_all_guides" in repr(one)] == []


def test_command_tries_what_came_past_the_models(guides, capsys):
    TapePackage.objects.filter(product__upc="y").update(length_cm=15)
    GuideFits.objects.all().delete()
    call_command("fit_guides")
    assert capsys.readouterr().out == "5 guides\n"
    assert sorted_sets() == ALL | {"fork": ["precut", "roll"]}


def test_saving_again_writes_nothing(guides):
    before = set(GuideFits.objects.values_list("pk", flat=True))
    GuidePage.objects.get(slug="fork").save()
    call_command("fit_guides")
    assert set(GuideFits.objects.values_list("pk", flat=True)) == before


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("home=precut", ["None", "Fork", "Plain"]),
        ("home=roll", ["None", "Fork", "Long", "Plain"]),
        ("home=Y", ["None", "Fork"]),
        ("home=fan", ["None"]),
        ("home=Y&home=fan", ["None", "Fork"]),
        ("home=roll&home=precut", ["None", "Fork", "Long", "Plain"]),
    ],
)
def test_guide_list_by_what_is_at_home(client, guides, query, expected):
    context = client.get(f"/guides/?{query}").context_data
    assert [card.title for card in context["guides"]] == expected


def test_kinds_at_home_are_taken_together(client, guides):
    make_guide(
        "both",
        strips=[{"shape": "Y", "length_cm": "20"}, {"shape": "Y", "length_cm": "20"}, {}],
    )
    GuideFits.objects.filter(guide__slug="both").delete()
    page = GuidePage.objects.get(slug="both")
    GuideFits.objects.create(guide=page, kinds="Y+fan")
    for query, there in (("home=Y", False), ("home=fan", False), ("home=fan&home=Y", True)):
        shown = client.get(f"/guides/?{query}").context_data["guides"]
        assert ("Both" in [card.title for card in shown]) is there


def test_counts_and_words_of_what_is_at_home(client, guides):
    context = client.get("/guides/").context_data
    (home,) = (one for one in context["filters"] if one.param == "home")
    assert home.name == "What I have at home"
    assert home.options == (
        ("precut", "Precut strips, 10\u00a0in\u00a0/\u00a025\u00a0cm", 3, False),
        ("roll", "A roll, 16\u00a0ft\u00a0/\u00a04.9\u00a0m", 4, False),
        ("Y", "Y-strips, 8\u00a0in\u00a0/\u00a020\u00a0cm", 2, False),
        ("fan", "Fan strips, 12\u00a0in\u00a0/\u00a030\u00a0cm", 1, False),
    )
    chips = client.get("/guides/?home=Y&home=roll").context_data["chips"]
    assert [label for label, _ in chips] == ["A roll at home", "Y-strips at home"]
