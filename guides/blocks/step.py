"""One step of a guide: words, a figure, and the strips that go on in it."""

from django import forms
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail import blocks
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.telepath import register
from wagtail.blocks.struct_block import StructBlockAdapter

from guides.diagrams import FIGURES
from guides.steps import step_alone

from .numbers import IntegerBlock
from .picture import PictureChoiceBlock
from .step_checks import check
from .strip import LandmarkBlock, StripBlock


class CropBlock(blocks.StructBlock):
    """The square part of the figure that the diagram shows, in units of the 800 × 800 figure."""

    x = IntegerBlock(required=False, min_value=-200, max_value=800)
    y = IntegerBlock(required=False, min_value=-200, max_value=800)
    width = IntegerBlock(required=False, min_value=100, max_value=1200)
    height = IntegerBlock(required=False, min_value=100, max_value=1200)

    class Meta:
        icon = "crop"
        form_classname = "struct-block crop-block"


class MoveBlock(blocks.StructBlock):
    start = LandmarkBlock(label="From")
    end = LandmarkBlock(label="To")
    bend = IntegerBlock(required=False, min_value=-300, max_value=300)

    class Meta:
        icon = "arrow-right"
        label = "Movement arrow"


class StepValue(blocks.StructValue):
    def strips_data(self) -> list[dict]:
        """Those with a size and both ends; the others are an unfinished draft's."""
        return [strip.data() for strip in self["strips"] if strip.complete]

    def data(self) -> dict:
        """The step as guides.diagrams takes it."""
        crop = self["crop"]
        frame = [crop["x"] or 0, crop["y"] or 0, crop["width"], crop["height"]]
        return {
            "figure": self["figure"],
            "flip": bool(self.get("flip")),
            "frame": frame if crop["width"] and crop["height"] else None,
            "strips": self.strips_data(),
            "rub": bool(self.get("rub")),
            "plumb": list(self["plumb"]),
            "moves": [
                {"from": move["start"], "to": move["end"], "bend": move["bend"] or 0}
                for move in self["moves"]
            ],
        }


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=80)
    label = blocks.CharBlock(
        max_length=12, required=False, help_text="One word for the progress bar."
    )
    text = blocks.RichTextBlock(features=["bold", "link", "ul"])
    short = blocks.CharBlock(
        label="In one breath",
        max_length=110,
        help_text="The whole step in 110 characters, for one step a screen.",
    )
    picture = PictureChoiceBlock(required=False, help_text="Shown instead of the diagram.")
    figure = blocks.ChoiceBlock(
        choices=[(name, figure.words) for name, figure in FIGURES.items()],
        help_text="Figures of one limb show the right one.",
    )
    flip = blocks.BooleanBlock(required=False, label="Mirror the figure (left limb)")
    strips = blocks.ListBlock(StripBlock(), default=[], help_text="Those put on in this step.")
    rub = blocks.BooleanBlock(required=False, label="Show rubbing arrows on all strips so far")
    plumb = blocks.ListBlock(
        LandmarkBlock(),
        default=[],
        label="Plumb line",
        help_text="For posture: a line through the first place, a ring on each.",
    )
    moves = blocks.ListBlock(MoveBlock(), default=[], label="Movement arrows")
    crop = CropBlock(required=False, label="Part of the figure")

    class Meta:
        icon = "list-ol"
        label = "Step"
        label_format = "{title}"
        template = "blocks/step.html"
        value_class = StepValue
        preview_template = "blocks/preview.html"

    def clean(self, value):
        """Landmarks must be on the chosen figure, and a strip must have the ends of its shape."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:  # a draft may be half written
            return cleaned
        check(cleaned, cleaned.data())
        return cleaned

    def get_context(self, value, parent_context=None):
        return super().get_context(value, parent_context) | {"step": step_alone(value)}

    def get_preview_value(self):
        return self.to_python(PREVIEW)


SCRIPTS = (
    "js/editor/step_line.js",
    "js/editor/step_figure.js",
    "js/editor/step_copy.js",
    "js/editor/step_text.js",
    "js/editor/step_block.js",
)


class StepBlockAdapter(StructBlockAdapter):
    """The step's form, with its figure shown beside it and only that figure's places to choose."""

    js_constructor = "guides.blocks.StepBlock"

    def js_args(self, block):
        name, fields, meta = super().js_args(block)
        addresses = {"figures": reverse("figure_with_places", args=["-"])}
        return [name, fields, meta | addresses | {"guides": reverse("guide_steps")}]

    @cached_property
    def media(self):
        return super().media + forms.Media(
            js=[versioned_static(name) for name in SCRIPTS],
            css={"all": [versioned_static("css/editor/step_block.css")]},
        )


register(StepBlockAdapter(), StepBlock)


PREVIEW = {
    "title": "Left shoulder, down to mid-back",
    "label": "Left",
    "text": "<p>Set the first end with no stretch, pull the middle lightly, let go.</p>",
    "short": "One end on the shoulder tip, light pull, other end beside mid-back.",
    "figure": "upper-back-neck",
    "strips": [
        {
            "shape": "I",
            "length_cm": "25",
            "width_cm": "5",
            "start": "shoulder-tip-left",
            "end": "mid-back",
            "stretch": 25,
            "color": "blue",
        }
    ],
}
