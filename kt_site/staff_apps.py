from wagtail.users.apps import WagtailUsersAppConfig


class StaffConfig(WagtailUsersAppConfig):
    """Wagtail's app of users, with our list of them."""

    user_viewset = "kt_site.staff.StaffViewSet"
