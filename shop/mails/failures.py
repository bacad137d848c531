"""What went wrong with a mail, in one sentence for staff. It names nobody."""

import re
from smtplib import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPServerDisconnected,
)

from anymail.exceptions import AnymailAPIError, AnymailRecipientsRefused
from django.conf import settings

NOT_TO_US = (401, 403, 429)  # a provider that knows no such token, or has heard enough of us
NO_MAILBOX = re.compile(r"5\.1\.10?\b")
ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>@]+>?")


def server_is_away(problem: Exception) -> bool:
    """Whether the next mail would fail alike: nobody answers, or not to us."""
    if isinstance(problem, AnymailAPIError):
        code = problem.status_code
        return code is None or code in NOT_TO_US or code >= 500
    if isinstance(problem, SMTPServerDisconnected | SMTPAuthenticationError):
        return True
    return isinstance(problem, OSError) and not isinstance(problem, SMTPException)


def refused_for_good(problem: Exception) -> bool:
    """Whether the recipient of this mail was refused, and will be each time. Who refuses the sender
    or the words may take the same mail later."""
    code, _ = _about_recipient(problem)
    return 500 <= code < 600 or isinstance(problem, AnymailRecipientsRefused)


def mailbox_is_gone(problem: Exception | None) -> bool:
    """Whether the mail server says that there is no such mailbox (RFC 3463: 5.1.1 and 5.1.10). One
    that takes us for a sender of spam says something else."""
    code, words = _about_recipient(problem)
    return 500 <= code < 600 and bool(NO_MAILBOX.match(words))


def _about_recipient(problem: Exception | None) -> tuple[int, str]:
    if not isinstance(problem, SMTPRecipientsRefused):
        return 0, ""
    code, said = next(iter(problem.recipients.values()))
    return code, said.decode("utf-8", "replace") if isinstance(said, bytes) else said


def sentence_for(problem: Exception) -> str:
    """One sentence of at most 255 characters; a server's own words without addresses."""
    if isinstance(problem, AnymailAPIError):
        return _provider_said(problem)
    if isinstance(problem, SMTPAuthenticationError):
        return "The mail server refused our log-in."
    if isinstance(problem, SMTPResponseException):
        return _answered(problem.smtp_code, problem.smtp_error)
    if isinstance(problem, SMTPRecipientsRefused):
        return _answered(*next(iter(problem.recipients.values())))
    if isinstance(problem, AnymailRecipientsRefused):
        return "The mail provider refused the address."
    if isinstance(problem, ConnectionRefusedError):
        return "The mail server refused the connection."
    if isinstance(problem, TimeoutError):
        return f"The mail server did not answer within {settings.EMAIL_TIMEOUT} seconds."
    if isinstance(problem, SMTPServerDisconnected):
        late = "timed out" in str(problem)
        return f"The mail server {'stopped answering' if late else 'broke off the connection'}."
    return f"The mail could not be sent ({problem.__class__.__name__})."


def _provider_said(problem: AnymailAPIError) -> str:
    if problem.status_code is None:
        return "The mail provider did not answer."
    if problem.status_code in (401, 403):
        return "The mail provider refused our token."
    return _answered(problem.status_code, problem.response.text, "provider")


def _answered(code: int, words: bytes | str, who: str = "server") -> str:
    if isinstance(words, bytes):
        words = words.decode("utf-8", "replace")
    said = ADDRESS.sub("(address)", " ".join(words.split()))[:180].rstrip(".")
    return f"The mail {who} answered {code}: {said}."
