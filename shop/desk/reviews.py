"""Reviews on the desk: what shoppers wrote, and whether it stands on the product's page."""

from django.db.models import Count
from oscar.core.loading import get_model
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn

from claims.book import rulebook
from claims.places import findings
from shop.catalog.moderation import moderate

from .paging import paginator
from .reading import CellColumn, RowsAction, SavedViewIndex, SavedViewsViewSet

Review = get_model("reviews", "ProductReview")
STATUSES = {"waiting": Review.FOR_MODERATION, "shown": Review.APPROVED, "refused": Review.REJECTED}
RIGHT = "desk.moderate_reviews"


def reviews_in(view: str):
    """The reviews of a saved view, "all" or a name of STATUSES; the oldest first."""
    reviews = Review.objects.select_related("product", "user").order_by("date_created", "pk")
    return reviews if view == "all" else reviews.filter(status=STATUSES[view])


class ReviewIndexView(SavedViewIndex):
    page_title = "Reviews"
    labels = {"waiting": "Waiting", "shown": "Shown", "refused": "Refused", "all": "All"}
    search_fields = ["title", "body", "product__title", "user__email", "email"]
    paginator_class = paginator("review", "reviews")
    empty = "No review here."
    columns = [
        BulkActionsCheckboxColumn("bulk_actions", obj_type="productreview"),
        CellColumn("reviews", "words", "Review"),
        CellColumn("reviews", "product", "Product"),
        CellColumn("reviews", "who", "By", sort_key="date_created"),
        CellColumn("reviews", "state", "State"),
    ]

    def get_base_queryset(self):
        return reviews_in(self.saved_view)

    def get_table(self, object_list):
        """Each review with what it claims: approved, the shop would publish it."""
        book = rulebook()
        reviews = list(object_list)
        for review in reviews:
            review.claims = findings(review, book)
        return super().get_table(reviews)

    def order_queryset(self, queryset):
        return queryset.order_by(self.ordering, "pk") if self.ordering else queryset

    def counts(self):
        found = dict(Review.objects.order_by().values_list("status").annotate(Count("pk")))
        by_name = {name: found.get(status, 0) for name, status in STATUSES.items()}
        return by_name | {"all": sum(found.values())}


class ReviewViewSet(SavedViewsViewSet):
    model = Review
    name = "reviews"
    icon = "comment"
    menu_label = "Reviews"
    menu_order = 120
    add_to_admin_menu = True
    inspect_view_enabled = False
    form_fields = ("status",)
    kept = ("history", "history_results")
    index_view_class = ReviewIndexView


class Moderation(RowsAction):
    models = [Review]
    permission = RIGHT
    one, many = "review", "reviews"
    approved = True

    def listed(self):
        reviews = reviews_in(self.saved_view(ReviewIndexView.labels))
        return self.searched(reviews, ReviewIndexView)

    def act(self, review) -> str:
        moderate(review, approved=self.approved, user=self.request.user)
        return ""


class Approve(Moderation):
    display_name, action_type, done_word = "Show", "approve", "shown"
    aria_label = "Show the ticked reviews on their products"
    action_priority = 10


class Refuse(Moderation):
    display_name, action_type, done_word = "Refuse", "refuse", "refused"
    aria_label = "Refuse the ticked reviews"
    action_priority = 20
    approved = False


review_viewset = ReviewViewSet()
