from django.db import models


class SharePicture(models.Model):
    """What stands for a guide where no SVG is shown: `file` where its links are shared, 1200 × 630
    px, and `drawing` in mails, a square of 288 px. Derived: see guides.sharing."""

    guide = models.OneToOneField(
        "guides.GuidePage", on_delete=models.CASCADE, related_name="share_picture"
    )
    file = models.FileField(upload_to="share/", max_length=160)
    drawing = models.FileField(upload_to="share/", max_length=160, blank=True)
    digest = models.CharField(max_length=16)

    wagtail_reference_index_ignore = True

    def __str__(self):
        return self.file.name
