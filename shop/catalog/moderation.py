"""Reviews that staff let stand, or not."""

from django.db import transaction
from oscar.core.loading import get_model
from wagtail.log_actions import log


@transaction.atomic
def moderate(review, *, approved: bool, user) -> bool:
    """Shows the review on its product's page, or takes it off; the product's rating follows. False
    if that was so already. Logged with who did it."""
    model = get_model("reviews", "ProductReview")
    review = model.objects.select_for_update(of=("self",)).get(pk=review.pk)
    status = model.APPROVED if approved else model.REJECTED
    if review.status == status:
        return False
    was, review.status = review.get_status_display(), status
    review.save()
    log(
        review,
        "shop.review",
        user=user,
        data={"old": str(was), "new": str(review.get_status_display())},
    )
    return True
