"""Whoever logs in reads the site's own sentences, not those of the library."""

import pytest
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter

from shop.accounts.login.adapter import AccountAdapter, SecondFactorAdapter

NOT_HERE = ("phone", "username")  # nobody logs in by these


@pytest.mark.parametrize(
    ("ours", "stock"),
    [(AccountAdapter, DefaultAccountAdapter), (SecondFactorAdapter, DefaultMFAAdapter)],
)
def test_each_sentence_that_can_be_read_is_ours(ours, stock):
    theirs = {
        key
        for key, words in stock.error_messages.items()
        if ours.error_messages[key] is words and not any(word in key for word in NOT_HERE)
    }
    assert theirs == set()
