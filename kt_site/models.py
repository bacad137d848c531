from django.db import models


class JobRun(models.Model):
    """When a scheduled job last ran, and what went wrong if anything did."""

    name = models.CharField(max_length=60, unique=True)
    last_run = models.DateTimeField()
    error = models.CharField(max_length=300, blank=True)

    def __str__(self):
        return f"{self.name} at {self.last_run:%Y-%m-%d %H:%M}"
