from django.urls import path

from . import views

app_name = "checkout"
urlpatterns = [
    path("", views.CheckoutView.as_view(), name="index"),
    path("pay/<uuid:pk>/", views.TestPaymentView.as_view(), name="pay"),
    path("order/<str:token>/", views.OrderView.as_view(), name="order"),
]
