"""allauth's pages at the shop's addresses, below /account/."""

from allauth.account import views
from allauth.mfa.urls import urlpatterns as factors
from allauth.usersessions.views import list_usersessions
from django.urls import include, path, re_path
from oscar.views.decorators import login_forbidden

from shop.web.limits import not_without_cache as counted

from .views import EmailCodeView, LoginView, LogoutView, SecondFactorView, link_of_before

urlpatterns = [
    path("login/", counted(LoginView.as_view()), name="account_login"),
    path("logout/", LogoutView.as_view(), name="account_logout"),
    path("register/", counted(views.signup), name="account_signup"),
    path("closed/", views.account_inactive, name="account_inactive"),
    path("confirm/", counted(views.reauthenticate), name="account_reauthenticate"),
    path("profile/email/", views.email, name="account_email"),
    path("confirm-email/", EmailCodeView.as_view(), name="account_email_verification_sent"),
    path("change-password/", views.password_change, name="account_change_password"),
    path("set-password/", views.password_set, name="account_set_password"),
    path(
        "password-reset/",
        counted(login_forbidden(views.password_reset)),
        name="account_reset_password",
    ),
    path("password-reset/done/", views.password_reset_done, name="account_reset_password_done"),
    path(
        "password-reset/complete/",
        views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("password-reset/confirm/<str:uidb64>/<str:token>/", link_of_before),
    re_path(
        r"^password-reset/confirm/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("second-factor/authenticate/", SecondFactorView.as_view(), name="mfa_authenticate"),
    path("second-factor/", include(factors)),
    path("sessions/", list_usersessions, name="usersessions_list"),
]
