from django.urls import path

from . import views
from .order_account import PlacedOrderView
from .order_links import asks_again

app_name = "checkout"
urlpatterns = [
    path("", views.CheckoutView.as_view(), name="index"),
    path("hold/", views.HoldView.as_view(), name="hold"),
    path("quote/", views.QuoteView.as_view(), name="quote"),
    path("return/<uuid:pk>/", views.ReturnView.as_view(), name="return"),
    path("canceled/<uuid:pk>/", views.CanceledView.as_view(), name="canceled"),
    path("order/<str:token>/", asks_again(PlacedOrderView.as_view()), name="order"),
]
