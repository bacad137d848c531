"""Django's way of sending, turned to the queue: what Wagtail, Oscar or a library sends by itself
waits, is tried again and is seen at the desk, as all other mails are."""

from email.utils import parseaddr
from uuid import uuid4

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from .services import queue_words


class EmailBackend(BaseEmailBackend):
    """For EMAIL_BACKEND. A row for each recipient, in the caller's transaction; the sender is the
    shop. Raises ValueError for a message with attachments, which no row can keep."""

    def send_messages(self, email_messages) -> int:
        for message in email_messages:
            if message.attachments:
                raise ValueError("The mail queue keeps no attachments.")
            values = _values(message)
            for to in message.recipients():
                queue_words(f"site:{uuid4()}", parseaddr(to)[1], **values)
        return len(email_messages)


def _values(message: EmailMessage) -> dict:
    is_html = message.content_subtype == "html"
    other = [text for text, kind in getattr(message, "alternatives", ()) if kind == "text/html"]
    reply_to = message.reply_to[0] if message.reply_to else ""
    return {
        "subject": " ".join(message.subject.split())[:255],
        "text": "" if is_html else message.body,
        "html": message.body if is_html else "".join(other[:1]),
        "reply_to": parseaddr(reply_to)[1],
    }
