from django.db.models.functions import Round
from django.db.transaction import atomic
from oscar.apps.dashboard.catalogue import bulk_actions
from oscar.core.loading import get_model


class SetProductPriceAction(bulk_actions.SetProductPriceAction):
    @atomic
    def execute(self, request, objects, form):
        """In whole cents: SQLite keeps whatever a percentage makes of a price."""
        answer = super().execute(request, objects, form)
        records = get_model("partner", "StockRecord").objects.filter(product__in=objects)
        records.exclude(price=None).update(price=Round("price", precision=2))
        return answer
