"""The picture of a step or an article, which may be missing: in a draft even a required one is."""

from wagtail.images.blocks import ImageBlock
from wagtail.images.blocks import ImageBlockComparison as WagtailComparison

NO_PICTURE = {"image": None, "alt_text": "", "decorative": False}


class ImageBlockComparison(WagtailComparison):
    """Wagtail's raises TypeError for a picture that is missing on both sides."""

    def htmlvalue(self, val):
        return super().htmlvalue(NO_PICTURE if val is None else val)


class PictureChoiceBlock(ImageBlock):
    """Deconstructed as Wagtail's own block, so migrations do not name this one."""

    def get_comparison_class(self):
        return ImageBlockComparison
