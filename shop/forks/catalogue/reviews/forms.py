from django import forms
from oscar.apps.catalogue.reviews.forms import ProductReviewForm as StockForm

SCORES = [(5, "5, very good"), (4, "4"), (3, "3"), (2, "2"), (1, "1, poor")]

MISSING = {
    "score": "Choose one, from 5 to 1.",
    "title": "Sum it up in a few words.",
    "body": "Write your review.",
}


class ProductReviewForm(StockForm):
    """Oscar also offers zero, which says nothing that one does not."""

    score = forms.TypedChoiceField(
        label="How good is it?", choices=SCORES, coerce=int, widget=forms.RadioSelect
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].label = "In a few words"
        self.fields["body"].label = "Your review"
        self.fields[
            "body"
        ].help_text = (
            "How it sticks, stretches and comes off. What tape did for an illness we can’t publish."
        )
        for name, missing in MISSING.items():
            self.fields[name].error_messages["required"] = missing
        self.order_fields(["score", "title", "body"])
