from django.urls import path

from . import views

app_name = "payments"
urlpatterns = [
    path("pay/<slug:session>/", views.TrialPaymentView.as_view(), name="trial"),
]
