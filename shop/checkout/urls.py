from django.urls import path

from . import views

app_name = "checkout"
urlpatterns = [
    path("", views.CheckoutView.as_view(), name="index"),
    path("hold/", views.HoldView.as_view(), name="hold"),
    path("quote/", views.QuoteView.as_view(), name="quote"),
    path("return/<uuid:pk>/", views.ReturnView.as_view(), name="return"),
    path("canceled/<uuid:pk>/", views.CanceledView.as_view(), name="canceled"),
]
