"""What went wrong with a mail, in one sentence for staff. It names nobody."""

import re
from smtplib import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPServerDisconnected,
)

from django.conf import settings

ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>@]+>?")


def server_is_away(problem: Exception) -> bool:
    """Whether the next mail would fail alike: nobody answers, or not to us."""
    if isinstance(problem, SMTPServerDisconnected | SMTPAuthenticationError):
        return True
    return isinstance(problem, OSError) and not isinstance(problem, SMTPException)


def sentence_for(problem: Exception) -> str:
    """One sentence of at most 255 characters; a server's own words without addresses."""
    if isinstance(problem, SMTPAuthenticationError):
        return "The mail server refused our log-in."
    if isinstance(problem, SMTPResponseException):
        return _answered(problem.smtp_code, problem.smtp_error)
    if isinstance(problem, SMTPRecipientsRefused):
        return _answered(*next(iter(problem.recipients.values())))
    if isinstance(problem, ConnectionRefusedError):
        return "The mail server refused the connection."
    if isinstance(problem, TimeoutError):
        return f"The mail server did not answer within {settings.EMAIL_TIMEOUT} seconds."
    if isinstance(problem, SMTPServerDisconnected):
        late = "timed out" in str(problem)
        return f"The mail server {'stopped answering' if late else 'broke off the connection'}."
    return f"The mail could not be sent ({problem.__class__.__name__})."


def _answered(code: int, words: bytes | str) -> str:
    if isinstance(words, bytes):
        words = words.decode("utf-8", "replace")
    said = ADDRESS.sub("(address)", " ".join(words.split()))[:180].rstrip(".")
    return f"The mail server answered {code}: {said}."
