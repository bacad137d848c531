"""An offer's products as our cards: Oscar's page asks the database about each one."""

import nh3
from django.utils.safestring import mark_safe
from oscar.apps.offer import views

from shop.catalog.selectors import product_cards
from shop.web.paging import paginate


class OfferListView(views.OfferListView):
    template_name = "shop/offer_list.html"


class OfferDetailView(views.OfferDetailView):
    template_name = "shop/offer.html"
    paginate_by = None

    def get_queryset(self):
        return super().get_queryset().browsable().order_by("pk")

    def get_context_data(self, **kwargs):
        pages = paginate(
            self.request.GET, self.get_queryset().values_list("pk", flat=True), per_page=24
        )
        return {
            "offer": self.offer,
            # Staff write HTML here, and Oscar's own page shows it as it is.
            "description": mark_safe(nh3.clean(self.offer.description)),  # noqa: S308
            "pages": pages,
            "cards": product_cards(pages.items),
            **kwargs,
        }


RangeDetailView = views.RangeDetailView
