from django.db import transaction
from wagtail.images.forms import BaseImageForm

from claims.forms import NoClaims

from .uploads import takes_pictures


class LibraryImageForm(NoClaims, BaseImageForm):
    """Wagtail's form of a picture, wherever it is shown: what it shows must be said in words."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            takes_pictures(self, "file")
        if words := self.fields.get("description"):
            words.required = True
            words.label = "What it shows (alt text)"
            words.help_text = (
                "Read aloud to those who do not see the picture. One short sentence, such as "
                "“Blue strip from the shoulder tip to mid-back”; not “Picture of”."
            )

    def save(self, commit=True):
        """With a new file Wagtail deletes the old sizes after saving; ours are made after that,
        because the task waits for the end of the transaction."""
        with transaction.atomic():
            return super().save(commit=commit)
