from wagtail.images import get_image_model


class RenditionThumbnailer:
    """Oscar's thumbnails (e-mails) from Wagtail's renditions: one media library."""

    def generate_thumbnail(self, source, **opts):
        """A rendition of the library picture that holds `source` (a file or its name).

        `size` is Oscar's "200x100", "200" or "x100", in px.
        """
        name = getattr(source, "name", source)
        image = get_image_model().objects.filter(file=name).first()
        if image is None:
            return source
        width, _, height = opts.get("size", "200x200").partition("x")
        fill = opts.get("crop")
        if width and height:
            spec = f"{'fill' if fill else 'max'}-{width}x{height}"
        else:
            spec = f"width-{width}" if width else f"height-{height}"
        return image.get_rendition(spec)

    def delete_thumbnails(self, source):
        """Nothing to do: the library deletes its renditions with the picture."""
