from django.http import HttpResponseRedirect
from oscar.apps.dashboard.partners import views

from shop.checkout.promised_stock import KeepsPromisedStock


class PartnerDeleteView(KeepsPromisedStock, views.PartnerDeleteView):
    def form_valid(self, form):
        """Delete first: Oscar asks where to go before, and by that says that it is done."""
        self.object.delete()
        return HttpResponseRedirect(self.get_success_url())


class PartnerUserLinkView(views.PartnerUserLinkView):
    """Lets somebody into the dashboard, so a link alone does not: Oscar's answers to a GET, too."""

    http_method_names = ["post"]
