"""The cart. Adding works from a page without cookies: the Origin header stands in for a token."""

from django.contrib import messages
from django.contrib.messages import get_messages
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import TemplateView, View
from django_htmx.http import trigger_client_event

from shop.cart import promo_codes, selectors, services
from shop.cart.once import form_of
from shop.cart.services import Result
from shop.web import limits
from shop.web.same_origin import page_after, same_origin_only

TOO_MANY_CODES = "Those were many codes in a short while. Wait an hour, then try again."


@method_decorator(never_cache, name="dispatch")
class BasketView(TemplateView):
    template_name = "shop/cart.html"
    http_method_names = ["get", "head", "options"]

    def get_context_data(self, **kwargs):
        codes = promo_codes.codes_of_cart(self.request)
        for sentence in codes.sentences(promo_codes.GIVES_NOTHING):
            messages.warning(self.request, sentence)
        page = selectors.cart_page(self.request.basket)
        page["vouchers"] = [(voucher.code, voucher.pk) for voucher in codes.good]
        return super().get_context_data(**page, **kwargs)


class CartChange(View):
    """A POST to the cart, which first loses the promo codes that give nothing any more."""

    http_method_names = ["post"]

    def dispatch(self, request, *args, **kwargs):
        if request.method == "POST":
            for sentence in promo_codes.drop_dead_codes(request):
                messages.warning(request, sentence)
        return super().dispatch(request, *args, **kwargs)


@method_decorator([csrf_exempt, same_origin_only], name="dispatch")
class BasketAddView(CartChange):
    def post(self, request, pk):
        sent = request.POST
        quantity, page = sent.get("quantity", "1"), sent.get("guide", "")
        back = "back" in sent
        form = form_of(request)
        result = services.add_to_cart(request.basket, pk, quantity, page=page, back=back, form=form)
        return self.answer(result)

    def answer(self, result):
        request = self.request
        if result.done:
            messages.success(request, result.sentence, extra_tags="cart")
        else:
            messages.error(request, result.sentence)
        if request.htmx:
            return self.toast(request)
        return redirect(page_after(request, "basket:summary"))

    def toast(self, request):
        """Only the messages, for a page that stays where it is; the badge hears of the count."""
        page = render(request, "components/site/messages.html", {"messages": get_messages(request)})
        return trigger_client_event(page, "cart:changed", {"count": request.basket.num_items})


class KitAddView(BasketAddView):
    """What a guide takes: several products in one go."""

    def post(self, request):
        sent = request.POST
        rows, page = sent.getlist("item"), sent.get("guide", "")
        form = form_of(request)
        return self.answer(services.add_kit_to_cart(request.basket, rows, page=page, form=form))


class LineView(CartChange):
    """Sets one line's quantity; 0 takes it out."""

    def post(self, request, pk):
        result = services.set_quantity(request.basket, pk, request.POST.get("quantity", ""))
        tags = "undo {} {} {}".format(*result.removed) if result.removed else ""
        say = messages.success if result.done else messages.error
        say(request, result.sentence, extra_tags=tags)
        return redirect("basket:summary")


class VoucherAddView(CartChange):
    def post(self, request):
        if not limits.allowed(request, limits.PROMO_CODE, str(request.basket.pk)):
            return self.answer(Result(False, TOO_MANY_CODES))
        code = request.POST.get("code", "").replace("\x00", "")[:128]
        return self.answer(promo_codes.use_code(request, code))

    def answer(self, result):
        (messages.success if result.done else messages.error)(self.request, result.sentence)
        return redirect("basket:summary")


class VoucherRemoveView(VoucherAddView):
    def post(self, request, pk):
        return self.answer(promo_codes.drop_code(request, pk))


@method_decorator(never_cache, name="dispatch")
class BadgeView(View):
    """What the header shows of the visitor, fetched by script: the page itself knows nobody."""

    def get(self, request):
        return JsonResponse(
            {"count": request.basket.num_items, "signed_in": request.user.is_authenticated}
        )
