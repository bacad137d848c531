"""The staff at /cms/: people who have a role, and the table of what each role may do."""

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import path, reverse
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.users.forms import UserEditForm
from wagtail.users.views.bulk_actions.user_bulk_action import UserBulkAction
from wagtail.users.views.users import IndexView, UserViewSet

from .roles import ADMIN, DUTIES, FULFILMENT, ROLES

every_account = UserBulkAction.get_all_objects_in_listing_query
SHOWN = {FULFILMENT: "Packing"}


def staff(users: QuerySet) -> QuerySet:
    """Those of these accounts that have a role, or more than one would give."""
    roles = users.model.groups.through.objects.filter(user=OuterRef("pk"))
    return users.filter(Q(is_superuser=True) | Q(is_staff=True) | Exists(roles))


def all_in_listing(action: UserBulkAction, parent_id) -> QuerySet:
    """What "Select all" means in the list of staff: Wagtail would take every shopper along."""
    return staff(every_account(action, parent_id))


class StaffIndexView(IndexView):
    """Shoppers have accounts, too, and are no staff. One more query for all roles of the page."""

    page_title = "Staff"
    any_permission_required = ("add", "change", "delete")  # to see customers is not to see staff

    def get_base_queryset(self):
        return staff(super().get_base_queryset()).prefetch_related("groups")

    @property
    def columns(self):
        name, username, level, *rest = super().columns[1:]
        roles = Column("roles", label="Roles", accessor=_roles)
        return [super().columns[0], name, username, roles, level, *rest]


def _roles(user) -> str:
    return ", ".join(sorted(group.name for group in user.groups.all()))


class StaffEditForm(UserEditForm):
    """A role is given here. The email and the password are changed by the person alone, with the
    password: an administrator could else become anybody, unseen."""

    password_enabled = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].disabled = True
        self.fields["email"].help_text = "People change it themselves, on their account’s profile."


class StaffViewSet(UserViewSet):
    index_view_class = StaffIndexView

    def get_form_class(self, for_update=False):
        return StaffEditForm if for_update else super().get_form_class()


class RolesView(WagtailAdminTemplateMixin, TemplateView):
    """Read only, and for all staff: a right that is missing is looked up here."""

    template_name = "desk/roles.html"
    page_title = "Staff roles"
    header_icon = "group"

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        table = [
            (duty.words, [(role, role == ADMIN or role in duty.roles) for role in ROLES])
            for duty in DUTIES
        ]
        heads = [SHOWN.get(role, role) for role in ROLES]
        return super().get_context_data(table=table, heads=heads, **kwargs)


def admin_urls():
    return [path("settings/roles/", RolesView.as_view(), name="staff_roles")]


def menu_item() -> MenuItem:
    return MenuItem("Staff roles", reverse("staff_roles"), icon_name="group", order=610)
