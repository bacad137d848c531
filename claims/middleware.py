"""Where a desk has no form to say it in: an approval in a list, many pages published at once."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

from .publishing import HeldBack


class SayWhatIsHeldBack:
    """Turns HeldBack into a message, and leads back to where the request came from."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, HeldBack):
            return None
        messages.error(request, f"“{exception.row}” is not public: {' '.join(exception.messages)}")
        back = request.META.get("HTTP_REFERER", "")
        ours = url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure())
        return redirect(back if ours else "/")
