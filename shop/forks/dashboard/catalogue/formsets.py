from django.core.exceptions import ValidationError
from oscar.apps.dashboard.catalogue import formsets

from shop.checkout.promised_stock import promise_sentence, promised_pieces


class StockRecordFormSet(formsets.StockRecordFormSet):
    def clean(self):
        """Looked at under the locks that the view took. A form that goes is not asked for its own
        errors, so what is promised is said above the table."""
        super().clean()
        for form in self.deleted_forms:
            pieces = promised_pieces(form.instance) if form.instance.pk else 0
            if pieces:
                raise ValidationError(promise_sentence(form.instance, pieces))
