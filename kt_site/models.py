from django.db import models


class JobRun(models.Model):
    """When a scheduled job last ran, what went wrong if anything did, and who runs it now."""

    name = models.CharField(max_length=60, unique=True)
    last_run = models.DateTimeField(null=True)
    error = models.CharField(max_length=300, blank=True)
    # While a process runs it, and until then if the process is killed.
    lease_until = models.DateTimeField(null=True)

    def __str__(self):
        return f"{self.name} at {self.last_run:%Y-%m-%d %H:%M}" if self.last_run else self.name
