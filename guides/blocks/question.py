"""The questions of a form that editors build."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

KINDS = [
    ("singleline", "Line of text"),
    ("multiline", "Lines of text"),
    ("email", "Email"),
    ("number", "Number"),
    ("date", "Date"),
    ("checkbox", "Checkbox"),
    ("checkboxes", "Checkboxes: several of a list"),
    ("dropdown", "Dropdown: one of a list"),
    ("radio", "Radio buttons: one of a list"),
]
OF_A_LIST = ("checkboxes", "dropdown", "radio")


class QuestionBlock(blocks.StructBlock):
    """One question. Its answers are kept under the block's id, so that its words may change."""

    kind = blocks.ChoiceBlock(choices=KINDS, default="singleline")
    label = blocks.CharBlock(max_length=120)
    help_text = blocks.CharBlock(max_length=250, required=False)
    required = blocks.BooleanBlock(required=False, default=True)
    choices = blocks.TextBlock(
        required=False, help_text="One a line, for checkboxes, dropdowns and radio buttons."
    )

    class Meta:
        icon = "form"

    def clean(self, value):
        cleaned = super().clean(value)
        if cleaned["kind"] in OF_A_LIST and not choices_in(cleaned["choices"]):
            error = ValidationError("Enter what can be chosen, one a line.")
            raise StructBlockValidationError(block_errors={"choices": error})
        return cleaned


def choices_in(text: str) -> list[str]:
    """Each once, in the order written."""
    lines = (line.strip() for line in (text or "").splitlines())
    return list(dict.fromkeys(line for line in lines if line))


QUESTION_BLOCKS = [("question", QuestionBlock())]
