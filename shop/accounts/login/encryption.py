"""Short secrets that lie in the database: seeds of second factors, codes in mails that wait."""

import base64
import hashlib

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


def seal(text: str) -> str:
    """Encrypted with the first of ENCRYPTION_KEYS."""
    return _keys().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """What `seal` was given, under any of ENCRYPTION_KEYS. Raises
    `cryptography.fernet.InvalidToken` if none of them fits."""
    return _keys().decrypt(sealed.encode()).decode()


def _keys() -> MultiFernet:
    """Keys are texts of any length; a Fernet key is 32 bytes."""
    digests = (hashlib.sha256(f"kt_site {key}".encode()) for key in settings.ENCRYPTION_KEYS)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(each.digest())) for each in digests])
