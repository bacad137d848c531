from django.urls import path

from . import views

app_name = "newsletter"
urlpatterns = [
    path("", views.NewsletterView.as_view(), name="page"),
    path("sign-up/", views.SignUpView.as_view(), name="sign-up"),
    path("confirm/<str:token>/", views.ConfirmView.as_view(), name="confirm"),
    path("out/<str:token>/", views.OutView.as_view(), name="out"),
]
