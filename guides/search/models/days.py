from django.db import models


class SearchDay(models.Model):
    """How often a question was asked on one day, in small letters. Nothing of whoever asked; and
    only questions made of known words (guides.search.counting)."""

    date = models.DateField(db_index=True)
    question = models.CharField(max_length=100)
    understood = models.CharField(max_length=100, blank=True)  # if a word was corrected
    found = models.PositiveIntegerField(default=0)  # answers, the last time
    asked = models.PositiveIntegerField(default=0)
    clicked = models.PositiveIntegerField(default=0)
    places = models.PositiveIntegerField(default=0)  # of the answers clicked, added up, from 1

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["date", "question"], name="question_once_a_day")
        ]

    def __str__(self):
        return f"{self.question} on {self.date}: {self.asked}"
