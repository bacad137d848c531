from django.db import models


class AnswerCount(models.Model):
    """How many people gave one and the same answer. Nothing of who did, or when."""

    class Stayed(models.TextChoices):
        YES = "yes", "Yes"
        PARTLY = "partly", "Partly"
        NO = "no", "No"

    guide = models.ForeignKey(
        "guides.GuidePage", on_delete=models.CASCADE, related_name="answer_counts"
    )
    stayed = models.CharField(max_length=6, choices=Stayed.choices)
    days = models.PositiveSmallIntegerField(help_text="0 is less than one; 7 is 7 or more.")
    # A product's number, "other", or empty if it was not said. No relation: an answer outlives it.
    tape = models.CharField(max_length=20, blank=True)
    count = models.PositiveIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["guide", "stayed", "days", "tape"], name="one_count_an_answer"
            )
        ]

    def __str__(self):
        return f"{self.guide}: {self.stayed}, {self.days} days, {self.tape or '-'}: {self.count}"


class Verdict(models.Model):
    """What the answers to a guide come to, worked out at each answer, so that a page only shows it.

    `low` to `high` is the shortest span of days that holds more than half of all answers;
    `tape_low` to `tape_high` the same of the answers about `product`, the tape named most.
    """

    guide = models.OneToOneField(
        "guides.GuidePage", on_delete=models.CASCADE, related_name="verdict"
    )
    answers = models.PositiveIntegerField(default=0)
    low = models.PositiveSmallIntegerField(default=0)
    high = models.PositiveSmallIntegerField(default=0)
    product = models.ForeignKey(
        "catalogue.Product", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    tape_answers = models.PositiveIntegerField(default=0)
    tape_low = models.PositiveSmallIntegerField(default=0)
    tape_high = models.PositiveSmallIntegerField(default=0)

    wagtail_reference_index_ignore = True

    def __str__(self):
        return f"{self.guide}: {self.answers} answers"
