"""Cut list and diagrams come from the strips, at each save that changes them."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command

from guides import drawing
from guides.models import GuideIndexPage, GuidePage
from tests.factories import make_region
from tests.guides.factories import guide_steps, make_guide, make_step, new_guide

pytestmark = pytest.mark.django_db
TWO_STRIPS = [{}, {"shape": "Y", "length_cm": "20", "color": "pink"}]


@pytest.fixture
def drawn(monkeypatch):
    """How many guides were drawn since the test began."""
    guides = []

    def draw_steps(steps, **options):
        guides.append(steps)
        return [{"svg": "<svg></svg>", "text": ""} for _ in steps]

    monkeypatch.setattr(drawing, "draw_steps", draw_steps)
    return guides


def test_guide_saved_stores_cut_list_and_drawings():
    guide = make_guide("neck", strips=TWO_STRIPS)
    assert guide.cut_list == [
        {"count": 1, "shape": "I", "length_cm": "25", "width_cm": "5", "color": "blue"},
        {"count": 1, "shape": "Y", "length_cm": "2E+1", "width_cm": "5", "color": "pink"},
    ]
    (step,) = guide.drawings["steps"]
    assert step["svg"].startswith("<svg")
    assert step["text"].startswith("Back view of the upper back and neck. Strip 1, blue I-strip")
    assert guide.card_drawing.startswith("<svg")


def test_guide_saved_again_with_other_words_draws_nothing(drawn):
    guide = make_guide("neck", strips=TWO_STRIPS)
    assert len(drawn) == 1
    guide.title = "Neck, after a long day"
    guide.save()
    GuidePage.objects.get(pk=guide.pk).save()
    assert len(drawn) == 1


def test_guide_saved_with_a_new_strip_draws_and_counts_anew(drawn):
    guide = make_guide("neck", strips=[{}])
    guide.steps = guide_steps(make_step({}, {}))
    guide.save()
    assert len(drawn) == 2
    assert guide.cut_list[0]["count"] == 2


def test_guide_with_only_other_fields_saved_draws_nothing(drawn):
    guide = make_guide("neck", strips=[{}])
    guide.steps = guide_steps(make_step({}, {}))
    guide.save(update_fields=["title"])
    assert len(drawn) == 1
    assert GuidePage.objects.get(pk=guide.pk).cut_list[0]["count"] == 1


def test_guide_changed_in_a_revision_is_drawn_when_published():
    guide = make_guide("neck", strips=[{}])
    guide.steps = guide_steps(make_step({"stretch": 75}))
    revision = guide.save_revision()
    assert "25%" in GuidePage.objects.get(pk=guide.pk).drawings["steps"][0]["text"]
    revision.publish()
    assert "75%" in GuidePage.objects.get(pk=guide.pk).drawings["steps"][0]["text"]


def test_guide_without_strips_has_an_empty_cut_list_and_a_picture():
    guide = make_guide("posture")
    assert guide.cut_list == []
    assert guide.card_drawing.startswith("<svg")


def test_draw_guides_draws_every_guide_anew_and_keeps_the_rest(capsys):
    guide = make_guide("neck", strips=[{}])
    GuidePage.objects.update(
        drawings={"digest": guide.drawings["digest"], "steps": []}, card_drawing="", title="Kept"
    )
    call_command("draw_guides")
    again = GuidePage.objects.get(pk=guide.pk)
    assert (again.drawings, again.card_drawing) == (guide.drawings, guide.card_drawing)
    assert again.title == "Kept"


@pytest.mark.parametrize(
    ("days", "text"),
    [((1, 1), "1 day"), ((3, 3), "3 days"), ((3, 5), "3 to 5 days"), ((1, 2), "1 to 2 days")],
)
def test_guide_wear_text(days, text):
    assert GuidePage(wear_days_min=days[0], wear_days_max=days[1]).wear_text == text


def test_guide_wear_time_that_ends_before_it_begins_refused():
    guide = new_guide(wear_days_min=5, wear_days_max=3)
    with pytest.raises(ValidationError) as refused:
        GuideIndexPage.objects.get().add_child(instance=guide)
    assert refused.value.message_dict == {"wear_days_max": ["Wear time ends after it begins."]}


def test_guide_copied_keeps_regions_situations_and_pinned_places():
    guide = make_guide("neck", strips=[{}], regions=[make_region("neck")], situations=["desk work"])
    copy = guide.copy(update_attrs={"slug": "neck-2"})
    assert [region.slug for region in copy.regions.all()] == ["neck"]
    assert list(copy.situations.names()) == ["desk work"]
    assert copy.drawings == guide.drawings
