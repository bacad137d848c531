from django.urls import path

from . import views

app_name = "stock_alerts"
urlpatterns = [
    path("", views.AlertListView.as_view(), name="list"),
    path("ask/<int:pk>/", views.AskView.as_view(), name="ask"),
    path("confirm/<str:token>/", views.ConfirmView.as_view(), name="confirm"),
    path("stop/<str:token>/", views.StopView.as_view(), name="stop"),
    path("<int:pk>/stop/", views.StopOwnView.as_view(), name="stop-own"),
]
