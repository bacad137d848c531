"""Where Oscar's dashboard was: its addresses lead to the desk.

Some have a name, because code of Oscar's asks for it: who logs in as staff is led to `index`, and
an offer's description has a link to its range.
"""

from django.urls import path, re_path
from django.views.generic import RedirectView

LISTS = {
    "catalogue/categories/": "categories:index",
    "catalogue/": "products:index",
    "low-stock/": "products:index",
    "partners/": "products:index",
    "orders/": "orders:index",
    "offers/": "discounts:index",
    "vouchers/": "discounts:index",
    "ranges/": "discounts:index",
    "reviews/": "reviews:index",
    "users/": "wagtailadmin_home",
}


class ToTheDesk(RedirectView):
    """Not for good: the addresses may be somebody's one day."""

    pattern_name = "wagtailadmin_home"

    def get_redirect_url(self, *args, **kwargs):
        return super().get_redirect_url()


urlpatterns = [
    path("", ToTheDesk.as_view(), name="index"),
    path("login/", ToTheDesk.as_view(), name="login"),
    path("ranges/<int:pk>/", ToTheDesk.as_view(pattern_name=LISTS["ranges/"]), name="range-update"),
    *(
        re_path(f"^{address}", ToTheDesk.as_view(pattern_name=name))
        for address, name in LISTS.items()
    ),
    re_path("", ToTheDesk.as_view()),
]
