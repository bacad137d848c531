from django.contrib.auth.decorators import login_required
from django.urls import path
from oscar.apps.customer import apps
from oscar.core.loading import get_class

# Oscar's pages that this shop does without. Notifications would repeat the mails, and a history of
# mails would keep links that reset a password; an order is looked up by number and mail instead of
# a link with two secrets; a wish list has no quantities to move about;
# stock alerts are ours (shop.stock_alerts).
LEFT_OUT = {
    *(f"notifications-{name}" for name in ("inbox", "archive", "update", "detail")),
    *("email-list", "email-detail", "anon-order", "anon-order-form", "order-line"),
    *("wishlists-create-with-product", "wishlists-move-product-to-another"),
    *("alerts-list", "alert-create", "alerts-confirm", "alerts-cancel-by-key"),
    "alerts-cancel-by-pk",
    "wishlists-detail",  # ours asks for a log-in
    *("login", "logout", "register", "change-password"),  # allauth's: shop.accounts.login.urls
}


class CustomerConfig(apps.CustomerConfig):
    name = "shop.forks.customer"

    def ready(self):
        super().ready()
        self.shared_list_view = get_class("customer.wishlists.views", "SharedWishListView")

    def get_urls(self):
        stock = [url for url in super().get_urls() if url.name and url.name not in LEFT_OUT]
        return [
            *self.order_urls(),
            *self.tape_urls(),
            *self.login_urls(),
            path(
                "wishlists/shared/<str:key>/",
                self.shared_list_view.as_view(),
                name="wishlists-shared",
            ),
            *stock,
            path(
                "wishlists/<str:key>/",
                login_required(self.wishlists_detail_view.as_view()),
                name="wishlists-detail",
            ),
        ]

    def order_urls(self):
        from shop.accounts.views import MyDataView, OrderLookUpView, OrderStatusView
        from shop.orders.links import asks_again
        from shop.refunds.views import CancelLinkedOrderView, CancelOwnOrderView

        return [
            path("profile/my-data/", MyDataView.as_view(), name="my-data"),
            path("order-status/", OrderLookUpView.as_view(), name="order-look-up"),
            path(
                "order-status/<str:token>/",
                asks_again(OrderStatusView.as_view()),
                name="order-status",
            ),
            path(
                "order-status/<str:token>/cancel/",
                asks_again(CancelLinkedOrderView.as_view()),
                name="order-status-cancel",
            ),
            path(
                "orders/<str:order_number>/cancel/",
                login_required(CancelOwnOrderView.as_view()),
                name="order-cancel",
            ),
        ]

    def login_urls(self):
        """The names by which Oscar leads to these pages; shop.accounts.login.urls answers first."""
        from allauth.account import views

        from shop.accounts.login.views import LoginView, LogoutView

        return [
            path("login/", LoginView.as_view(), name="login"),
            path("logout/", LogoutView.as_view(), name="logout"),
            path("register/", views.signup, name="register"),
            path("change-password/", views.password_change, name="change-password"),
        ]

    def tape_urls(self):
        from shop.aftercare.views import StopMailsView, TapeLeftView, YourTapeView

        return [
            path("tape/", YourTapeView.as_view(), name="your-tape"),
            path("tape/<int:pk>/", TapeLeftView.as_view(), name="tape-left"),
            path("later-mails/<str:token>/stop/", StopMailsView.as_view(), name="later-mails-stop"),
        ]
