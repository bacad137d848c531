"""What higher packages may want to know of a mail."""

from django.dispatch import Signal

# Sent in the transaction that writes it down, with `mail`, `status` ("sent", "parked", or "" if it
# had nobody to go to any more) and `problem`, the exception of the last try or None.
mail_ended = Signal()
