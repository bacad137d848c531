"""Reviews below a product's address. Only approved ones can be read, whatever their address."""

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import TemplateView, View
from oscar.apps.catalogue.reviews import views
from oscar.core.loading import get_class, get_model

from shop.catalog.selectors import product_cards
from shop.web.crumbs import SHOP, trail
from shop.web.limits import REVIEW, allowed, too_often
from shop.web.paging import paginate
from shop.web.same_origin import same_origin_only

PER_PAGE = 20
Review = get_model("reviews", "ProductReview")


def reviewed_product(product_pk: int):
    """The browsable product of a color, or the product itself; Http404 if it is not sold."""
    products = get_model("catalogue", "Product").objects.public().select_related("parent")
    product = get_object_or_404(products, pk=product_pk)
    product = product.parent or product
    if not product.is_public:
        raise Http404("There is no such product.")
    return product


def reviews_url(product) -> str:
    names = {"product_slug": product.slug, "product_pk": product.pk}
    return reverse("catalogue:reviews-list", kwargs=names)


class ProductReviewList(TemplateView):
    template_name = "oscar/catalogue/reviews/review_list.html"

    def get(self, request, product_slug, product_pk):
        product = reviewed_product(product_pk)
        here = reviews_url(product)
        if request.path != here:
            return redirect(here, permanent=True)
        reviews = Review.objects.approved().filter(product=product).select_related("user")
        pages = paginate(request.GET, reviews.order_by("-date_created", "-pk"), PER_PAGE)
        title, url = product.get_title(), product.get_absolute_url()
        context = self.get_context_data(
            card=next(iter(product_cards([product.pk])), None),
            title=title,
            rating=product.rating,
            pages=pages,
            here=here,
            crumbs=trail(SHOP, (title, url), ("Reviews", here)),
        )
        return self.render_to_response(context)


class ProductReviewDetail(View):
    """A review's own address leads to its place in the list."""

    def get(self, request, product_slug, product_pk, pk):
        product = reviewed_product(product_pk)
        review = get_object_or_404(Review.objects.approved(), pk=pk, product=product)
        return redirect(f"{reviews_url(product)}#review-{review.pk}")


class CreateProductReview(views.CreateProductReview):
    def dispatch(self, request, *args, product_pk, **kwargs):
        if not request.user.is_authenticated:
            return redirect_to_login(request.path)
        kwargs["product_pk"] = reviewed_product(product_pk).pk
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        if not allowed(self.request, REVIEW):
            return too_often(self.request)
        return super().form_valid(form)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"here": reviews_url(self.product)}

    def get_success_url(self):
        messages.success(self.request, "Thank you. We read a review before others can.")
        return reviews_url(self.product)


@method_decorator([csrf_exempt, same_origin_only], name="dispatch")
class AddVoteView(View):
    def get(self, request, product_slug, product_pk, pk):
        """Whoever had to log in for a vote comes back here, and votes on the page itself."""
        return redirect(reviews_url(reviewed_product(product_pk)))

    def post(self, request, product_slug, product_pk, pk):
        product = reviewed_product(product_pk)
        review = get_object_or_404(Review.objects.approved(), pk=pk, product=product)
        form = get_class("catalogue.reviews.forms", "VoteForm")(review, request.user, request.POST)
        if form.is_valid():
            form.save()
            messages.success(request, "Thank you for your vote.")
        else:
            messages.error(request, "You can vote once, and not on your own review.")
        return redirect(f"{reviews_url(product)}#review-{review.pk}")
