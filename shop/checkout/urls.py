from django.urls import path

from . import return_views, views

app_name = "checkout"
urlpatterns = [
    path("", views.CheckoutView.as_view(), name="index"),
    path("hold/", views.HoldView.as_view(), name="hold"),
    path("quote/", views.QuoteView.as_view(), name="quote"),
    path("return/<uuid:pk>/", return_views.ReturnView.as_view(), name="return"),
    path("canceled/<uuid:pk>/", return_views.CanceledView.as_view(), name="canceled"),
]
