"""Handles a job's rows one by one: an error in one does not stop the others."""

import logging
from collections.abc import Callable, Iterable

from shop.payments.interface import PaymentRefused, ProviderUnavailable

logger = logging.getLogger(__name__)


class JobIncomplete(Exception):
    """Some rows failed in a way that nobody foresaw; the others are done."""


def one_by_one(keys: Iterable, act: Callable) -> int:
    """How many of the keys `act` said yes to. One for which the provider has no answer is left for
    the next run. Raises JobIncomplete at the end, so that the schedule knows."""
    done, failed = 0, []
    for key in list(keys):
        try:
            done += bool(act(key))
        except (ProviderUnavailable, PaymentRefused) as problem:
            logger.warning("%s waits for the payment provider: %s", key, problem)
        except Exception:
            logger.exception("%s cannot be dealt with.", key)
            failed.append(str(key))
    if failed:
        raise JobIncomplete(f"{len(failed)} cannot be dealt with: {', '.join(failed[:3])}.")
    return done
