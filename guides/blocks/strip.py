"""A strip as an editor enters it. Places are landmarks, in plain words, on the step's figure."""

from django import forms
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.admin.telepath.widgets import WidgetAdapter

from guides.diagrams import SHAPES
from shop.tape.models import COLORS

from .numbers import DecimalBlock, IntegerBlock

BEGINNINGS = [("end", "The end at “From”"), ("middle", "The middle, then both ends")]
RUBBINGS = [
    ("along", "Both ways along it"),
    ("to-end", "From “From” toward “To”"),
    ("to-start", "From “To” toward “From”"),
    ("outward", "From the middle to both ends"),
]
STRETCHES = [(0, "0 %, none"), (10, "10 %, very light"), (15, "15 %, light"), (25, "25 %, light")]
STRETCHES += [(50, "50 %, moderate"), (75, "75 %, firm")]


# What a strip may be; a draft may still hold other numbers.
LIMITS = {"length_cm": (1, 100), "width_cm": (1, 10), "stretch": (0, 100), "bend": (-300, 300)}


class LandmarkSelect(forms.Select):
    """The form's script offers the places of the step's figure (static/js/editor/step_block.js)."""

    def __init__(self):
        super().__init__({"data-landmark-select": ""}, [("", "Choose a place")])


class LandmarkSelectAdapter(WidgetAdapter):
    js_constructor = "guides.widgets.LandmarkSelect"


register(LandmarkSelectAdapter(), LandmarkSelect)


class LandmarkBlock(blocks.FieldBlock):
    """A place on the step's figure, chosen in plain words.

    A select over a plain text field: whether a place is on the figure is for the step to check.
    """

    def __init__(self, required=True, help_text=None, **kwargs):
        self.field = forms.CharField(
            required=required,
            help_text=help_text,
            max_length=60,
            widget=LandmarkSelect(),
        )
        super().__init__(**kwargs)

    class Meta:
        icon = "crosshairs"


class StripValue(blocks.StructValue):
    @property
    def complete(self) -> bool:
        """Whether there is enough to draw and cut it: in a draft there may not be."""
        there = all(self[name] for name in ("shape", "length_cm", "start", "end", "color"))
        return there and all(
            low <= self[name] <= high
            for name, (low, high) in LIMITS.items()
            if self.get(name) is not None
        )

    def data(self) -> dict:
        """The strip as guides.diagrams takes it."""
        ends = [self["end"], self.get("second_end")]
        starts = [self["start"], self.get("second_start")]
        return {
            "shape": self["shape"],
            "length_cm": self["length_cm"],
            "width_cm": self.get("width_cm"),
            "from": [place for place in starts if place],
            "to": [place for place in ends if place],
            "stretch": self.get("stretch") or 0,
            "color": self["color"],
            "bend": self.get("bend") or 0,
            "split": self.get("split") or None,
            "begins": self.get("begins") or "end",
            "rub": self.get("rub") or "along",
        }


class StripBlock(blocks.StructBlock):
    shape = blocks.ChoiceBlock(choices=[(shape, f"{shape}-strip") for shape in SHAPES], default="I")
    length_cm = DecimalBlock(
        label="Length (cm)", min_value=1, max_value=100, help_text="1 to 100; 10 in is 25 cm."
    )
    width_cm = DecimalBlock(
        label="Width (cm)",
        min_value=1,
        max_value=10,
        default=5,
        help_text="5 unless the strip is cut narrower.",
    )
    start = LandmarkBlock(label="From")
    second_start = LandmarkBlock(
        label="From, second end", required=False, help_text="X-strips only."
    )
    end = LandmarkBlock(label="To")
    second_end = LandmarkBlock(
        label="To, second end", required=False, help_text="Y-strips, X-strips and fans."
    )
    begins = blocks.ChoiceBlock(
        choices=BEGINNINGS,
        default="end",
        label="What goes on first",
        help_text="As the step's text says; the strip's number is drawn there.",
    )
    stretch = IntegerBlock(
        label="Stretch (%)",
        min_value=0,
        max_value=100,
        default=25,
        help_text="Of the middle; both ends never stretch. Usual: 0, 10, 15, 25, 50, 75.",
    )
    color = blocks.ChoiceBlock(choices=COLORS, default="blue")
    bend = IntegerBlock(
        required=False,
        min_value=-300,
        max_value=300,
        help_text="How far the drawn strip bows to one side; 0 is straight.",
    )
    split = LandmarkBlock(
        label="Split at", required=False, help_text="Where the tails of a Y begin. May stay empty."
    )

    rub = blocks.ChoiceBlock(
        choices=RUBBINGS,
        default="along",
        label="Rubbed",
        help_text="Where the arrows of the rubbing step point, as its text says.",
    )

    class Meta:
        icon = "minus"
        value_class = StripValue
        label = "Strip"
        label_format = "{shape}, {length_cm} cm, {start} to {end}"
