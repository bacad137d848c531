"""People who have an account, for support: read only, and every look at one is written down."""

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Max
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from oscar.core.loading import get_model
from wagtail.admin.views import generic
from wagtail.log_actions import log

from shop.aftercare.models import ScheduledMail
from shop.mails.models import Mail
from shop.orders.words import folded

from .folding import Folded
from .models import CustomerNote
from .orders.customer import customer_of_account
from .orders.rows import describe, read_with
from .paging import paginator
from .reading import CellColumn, ReadingViewSet

User = get_user_model()
MOST_ORDERS, MOST_MAILS, MOST_WORDS = 50, 20, 6


def customers():
    """Accounts of shoppers: without a role on the desk."""
    return User.objects.filter(is_staff=False, is_superuser=False, groups=None)


class CustomerIndexView(generic.IndexView):
    page_title = "Customers"
    table_classname = "listing d-table d-rows"
    any_permission_required = ("view",)
    is_searchable = True
    default_ordering = "-date_joined"
    paginator_class = paginator("customer", "customers")
    empty = "Nobody has made an account yet."
    columns = [
        CellColumn("customers", "name", "Customer", sort_key="email"),
        CellColumn("customers", "since", "Account since", sort_key="date_joined"),
        CellColumn("customers", "orders", "Orders", sort_key="orders_placed", classname="d-num"),
        CellColumn("customers", "last_order", "Last order", sort_key="last_order"),
    ]

    def get_base_queryset(self):
        return customers().annotate(
            orders_placed=Count("orders"), last_order=Max("orders__date_placed")
        )

    def search_queryset(self, queryset):
        found = queryset.annotate(about=Folded("email", "first_name", "last_name"))
        for word in self.search_query.split()[:MOST_WORDS]:
            found = found.filter(about__contains=folded(word))
        return found


class CustomerView(generic.InspectView):
    """A GET shows the customer; a POST keeps a note."""

    any_permission_required = ("view",)
    fields = ("email",)

    def get_object(self, queryset=None):
        return get_object_or_404(customers(), pk=self.pk)

    def get_page_title(self):
        return str(self.object)

    def get_page_subtitle(self):
        return ""

    def get(self, request, *args, **kwargs):
        log(self.object, "shop.look", user=request.user)
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if not request.user.has_perm("desk.add_customernote"):
            raise PermissionDenied
        text = request.POST.get("note", "").strip()
        if not text or len(text) > CustomerNote._meta.get_field("text").max_length:
            messages.error(request, "A note has 1 to 2,000 letters.")
        else:
            CustomerNote.objects.create(customer=self.object, author=request.user, text=text)
            messages.success(request, "The note is kept. Only staff can read it.")
        return redirect(reverse("customers:inspect", args=[self.object.pk]))

    def get_context_data(self, **kwargs):
        customer = self.object
        orders = get_model("order", "Order").objects.filter(user=customer)
        mails = Mail.objects.filter(order__user=customer).defer("text", "html")
        agreed = ScheduledMail.objects.filter(order__user=customer)
        kinds = dict(ScheduledMail.Kind.choices)
        return super().get_context_data(
            customer=customer,
            figures=customer_of_account(customer),
            orders=describe(read_with(orders).order_by("-date_placed")[:MOST_ORDERS]),
            mails=mails.order_by("-created")[:MOST_MAILS],
            alerts=customer.stock_alerts.select_related("product__parent"),
            agreed=[
                kinds[kind] for kind in agreed.values_list("kind", flat=True).distinct().order_by()
            ],
            addresses=customer.addresses.select_related("country"),
            notes=customer.staff_notes.select_related("author"),
            may_note=self.request.user.has_perm("desk.add_customernote"),
            **kwargs,
        )


class CustomerViewSet(ReadingViewSet):
    model = User
    name = "customers"
    icon = "group"
    menu_label = "Customers"
    menu_order = 110
    add_to_admin_menu = True
    form_fields = ("email",)
    kept = ("index", "index_results", "inspect")
    index_template_name = "desk/plain_list.html"
    index_results_template_name = "desk/results.html"
    inspect_template_name = "desk/customers/customer.html"
    index_view_class = CustomerIndexView
    inspect_view_class = CustomerView

    def register_admin_url_finder(self):
        """Wagtail's own finds the form of a person with a role."""


customer_viewset = CustomerViewSet()
