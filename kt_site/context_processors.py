"""What every template may count on. Nothing here opens the session or touches a cookie unasked."""

from django.conf import settings
from django.contrib.messages import get_messages
from django.utils.functional import SimpleLazyObject

from guides.pages.help import contact_url, help_pages, returns_url
from shop.catalog.categories import categories_for_menu
from shop.tape.colors import style_name
from shop.web.site_days import today

from .menus.selectors import menus
from .shop_note import shop_note


def shop(request) -> dict:
    return {
        "shop": {
            "name": settings.SITE_NAME,
            "is_demo": settings.IS_DEMO,
            "note": SimpleLazyObject(shop_note),
            "color_sheet": SimpleLazyObject(style_name),
            "year": SimpleLazyObject(this_year),
            "media_origin": settings.MEDIA_ORIGIN,
            "categories": SimpleLazyObject(categories_for_menu),
            "help_pages": SimpleLazyObject(help_pages),
            "menus": SimpleLazyObject(menus),
            "contact_url": SimpleLazyObject(contact_url),
            "returns_url": SimpleLazyObject(returns_url),
        },
        "site_url": settings.SITE_URL,
        "canonical_url": settings.SITE_URL + request.path,
    }


def this_year() -> int:
    return today().year


def messages(request) -> dict:
    """Messages for whoever has some waiting: only then is there a cookie to read them from."""
    waiting = "messages" in request.COOKIES or getattr(request, "_messages", None)
    if "messages" not in request.COOKIES and not (waiting and request._messages.added_new):
        return {"messages": []}
    return {"messages": get_messages(request)}
