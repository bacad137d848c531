from django.db import models
from django.db.models import Q
from django.utils import timezone


class Mail(models.Model):
    """A mail to send, written in the transaction of what it tells of: no order, no mail.

    `key` names what it tells ("order-placed:7KQ…"): the same is queued once. The words are
    rendered when it is queued, so that the mail says what was true then. Words that must not be
    kept, such as a link that resets a password, are rendered when it is sent: `renderer` is who
    does that, and `values` what it needs; `text` and `html` stay empty.
    """

    class Status(models.TextChoices):
        WAITING = "waiting", "Waiting"
        SENT = "sent", "Sent"
        PARKED = "parked", "Parked"

    key = models.CharField(max_length=120, unique=True)
    order = models.ForeignKey(
        "order.Order", null=True, blank=True, on_delete=models.CASCADE, related_name="mails"
    )
    to = models.EmailField()
    subject = models.CharField(max_length=255)
    text = models.TextField()
    html = models.TextField()
    # Where a POST alone stops such mails (RFC 8058); mails about an order have none.
    unsubscribe_url = models.CharField(max_length=1000, blank=True)
    reply_to = models.EmailField(blank=True)
    # One of very many alike, such as a newsletter: all other mails go first.
    bulk = models.BooleanField(default=False, db_default=False)
    renderer = models.CharField(max_length=20, blank=True)
    values = models.JSONField(default=dict, blank=True)
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    next_try = models.DateTimeField(default=timezone.now)
    # Tries that a worker began and never reported: it was stopped in the middle.
    unanswered = models.PositiveSmallIntegerField(default=0)
    last_error = models.CharField(max_length=255, blank=True)
    created = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    # When the row is deleted, unless it still waits; empty for mails about orders.
    forget_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created", "-pk"]
        indexes = [
            models.Index(fields=["next_try"], name="mail_due", condition=Q(status="waiting"))
        ]

    def __str__(self):
        return f"{self.subject} ({self.get_status_display().lower()})"
