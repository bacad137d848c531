"""A key that was seen gets the stored answer; with another body, or at the same time, an error."""

import threading

from .answers import Answer, Refusal

NOT_BEGUN = {400, 401, 404, 409, 429}  # Stripe forgets a key whose request it refused at the door


class Keys:
    def __init__(self):
        self.lock = threading.Lock()
        self.seen: dict[str, tuple[str, Answer | None]] = {}  # no answer yet: in progress

    def begin(self, key, fingerprint) -> Answer | None:
        """The stored answer; None if the work is to be done now."""
        with self.lock:
            if key not in self.seen:
                self.seen[key] = (fingerprint, None)
                return None
            known, answer = self.seen[key]
        if known != fingerprint:
            raise Refusal(
                400,
                "Keys for idempotent requests can only be used with the same parameters they "
                f"were first used with. Try using a key other than '{key}'.",
                kind="idempotency_error",
            )
        if answer is None:
            raise Refusal(
                409,
                "There is currently another in-progress request using this Idempotent Key.",
                kind="idempotency_error",
                code="idempotency_key_in_use",
            )
        return Answer(answer.status, answer.body, {"Idempotent-Replayed": "true"})

    def end(self, key, fingerprint, answer):
        with self.lock:
            if answer.status in NOT_BEGUN:
                self.seen.pop(key, None)
            else:
                self.seen[key] = (fingerprint, answer)

    def forget(self):
        """As Stripe does after a day."""
        with self.lock:
            self.seen.clear()
