from django.shortcuts import redirect
from oscar.apps.dashboard.offers import views


class OfferDetailView(views.OfferDetailView):
    def post(self, request, *args, **kwargs):
        """Oscar's answers nothing at all where neither of its buttons was pressed."""
        return super().post(request, *args, **kwargs) or redirect(request.path)
