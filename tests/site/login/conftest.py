"""Who logs in, and what their mail says."""

import re

import pytest

from shop.mails.services import send_due_mails


@pytest.fixture
def mailed_code(mailoutbox):
    """() -> the code of the last mail that had one."""

    def mailed_code() -> str:
        send_due_mails()
        return re.findall("[A-Z]{4}-[A-Z]{4}", "".join(mail.body for mail in mailoutbox))[-1]

    return mailed_code
