"""The headers that tell browsers what our pages may load and do."""

from csp.middleware import CSPMiddleware
from django.conf import settings

from .middleware import DESKS


class Policies(CSPMiddleware):
    """The shop's Content-Security-Policy, the desk's own, and one Permissions-Policy for all."""

    def get_policy_parts(self, request, response, report_only=False, **kwargs):
        parts = super().get_policy_parts(request, response, report_only, **kwargs)
        if not report_only and request.path.startswith(DESKS):
            parts.config = settings.DESK_CONTENT_SECURITY_POLICY
        return parts

    def process_response(self, request, response):
        response = super().process_response(request, response)
        response.headers.setdefault("Permissions-Policy", settings.PERMISSIONS_POLICY)
        return response
