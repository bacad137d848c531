"""The shop's pages: Oscar's names and addresses, our lists (Oscar's need a search engine)."""

from django.conf import settings
from django.http import Http404, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import TemplateView
from oscar.core.loading import get_model

from shop.browse.listing import browse_products
from shop.catalog.categories import categories_for_menu
from shop.catalog.detail import product_page
from shop.catalog.selectors import product_cards
from shop.structured.json_ld import item_list
from shop.structured.products import product_data
from shop.structured.sharing import share
from shop.web.crumbs import SHOP, trail
from shop.web.paging import canonical_url, list_template, paginate
from shop.web.robots import kept_out

PER_PAGE = 24
LEAD = "Kinesiology tape: precut strips, rolls and what goes with them."


class CatalogueView(TemplateView):
    title, category = "Tape", None

    def get_template_names(self):
        return [list_template(self.request, "shop/product_list.html")]

    def get_context_data(self, **kwargs):
        found = browse_products(self.request.GET, self.category, here=self.request.path)
        asked = found.pop("asked")
        pages = paginate(asked, found.pop("ids"), PER_PAGE)
        here = self.category and self.category.get_absolute_url()
        products = product_cards(pages.items, color=self.request.GET.get("color", ""))
        lead = self.category.description if self.category else ""
        return super().get_context_data(
            **found,
            title=self.title,
            noun="product",
            nofollow=kept_out(asked),
            lead=lead,
            crumbs=trail(SHOP, (self.title, here) if here else None),
            categories=[(name, url, url == here) for name, url in categories_for_menu()],
            products=products,
            pages=pages,
            canonical_url=canonical_url(self.request.path, pages, filtered=bool(found["chips"])),
            structured=item_list(self.title, [(card.title, card.url) for card in products]),
            share=share(self.title, lead or LEAD),
            **kwargs,
        )


class ProductCategoryView(CatalogueView):
    def get(self, request, category_slug, pk=None):
        browsable = get_model("catalogue", "Category").objects.browsable()
        if pk is not None:  # Oscar's own form of the address
            return redirect(get_object_or_404(browsable, pk=pk), permanent=True)
        named = browsable.filter(slug=category_slug.rpartition("/")[2])
        self.category = next((c for c in named if c.get_full_slug() == category_slug), None)
        if self.category is None:
            raise Http404("There is no such category.")
        self.title = self.category.name
        return super().get(request)


class ProductDetailView(TemplateView):
    template_name = "shop/product_page.html"

    def get(self, request, product_slug, pk):
        if int(pk) > 2**31 or (product := product_page(int(pk))) is None:
            raise Http404("There is no such product.")
        if request.path != product.url:
            return HttpResponsePermanentRedirect(product.url)
        context = self.get_context_data(
            product=product,
            crumbs=trail(SHOP, product.category, (product.title, product.url)),
            recommended=product.recommended,
            regions=product.regions,
            # The colors differ by a picture: search engines are to know one page, not seven.
            canonical_url=settings.SITE_URL + product.head_url,
            structured=product_data(product),
            share=share(
                product.title, product.summary, "product", next(iter(product.pictures), None)
            ),
        )
        return self.render_to_response(context)
