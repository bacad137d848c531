"""What browsers may load and do on our pages."""


def shop_policy(media_origin: str, payment_pages: list[str]) -> dict:
    """Shopper pages load nothing from elsewhere and run nothing inline. A browser obeys
    `form-action` for the redirect that follows the checkout form, too."""
    return {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:", *filter(None, [media_origin])],
        "media-src": ["'self'", *filter(None, [media_origin])],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'", *payment_pages],
        "frame-ancestors": ["'self'"],  # the editor's preview panel shows our pages in a frame
    }


def desk_policy(media_origin: str) -> dict:
    """As strict as Wagtail 8 allows: its editor has inline scripts with data of the page, and its
    rich text inline styles. No foreign script, picture, frame, form target or connection."""
    return shop_policy(media_origin, []) | {
        "script-src": ["'self'", "'unsafe-inline'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:", *filter(None, [media_origin])],
        "media-src": ["'self'", "blob:", *filter(None, [media_origin])],
    }


# What no page of ours asks for; a script that got in could not, either. Passkeys are for us alone.
UNUSED = ("camera", "microphone", "geolocation", "usb", "serial", "midi")
OURS = ("payment", "publickey-credentials-get", "publickey-credentials-create")
PERMISSIONS_POLICY = ", ".join(
    [*(f"{name}=()" for name in UNUSED), *(f"{name}=(self)" for name in OURS)]
)
