"""POST on dashboard pages takes the change permission, where Oscar asks for the view one."""

from functools import wraps

from django.core.exceptions import PermissionDenied

TO_CHANGE = {
    "offer-detail": "offer.change_conditionaloffer",
    "partner-manage": "partner.change_partner",
    "reviews-list": "reviews.change_productreview",
    "users-index": "accounts.change_user",
}


def guarded(urls: list) -> list:
    """The same addresses of the dashboard, with those pages guarded."""
    for resolver in urls:
        for url in getattr(resolver, "url_patterns", ()):
            if url.name in TO_CHANGE:
                url.callback = _may_post(url.callback, TO_CHANGE[url.name])
    return urls


def _may_post(view, permission: str):
    @wraps(view)
    def guarded_view(request, *args, **kwargs):
        if request.method == "POST" and not request.user.has_perm(permission):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded_view
