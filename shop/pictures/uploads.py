"""What is uploaded as a picture is decoded whole, turned upright and written anew, so that a broken
file gets a sentence, and neither the place where it was taken nor a stowaway is kept."""

from io import BytesIO

import willow
from django.core.exceptions import ValidationError
from PIL import Image, ImageOps, ImageSequence
from PIL.ExifTags import Base
from wagtail.images.fields import WagtailImageField

# What of a file's own data is written again: colors, transparency, and the pace of an animation.
KEPT = ("icc_profile", "transparency", "gamma", "background", "duration", "loop")
QUALITY = 95  # where a file must be compressed anew; JPEGs that stand upright keep their own
BROKEN = "This file is damaged, or not a picture. Open it in a picture program and save it again."


class PictureField(WagtailImageField):
    """Wagtail's checks of kind, size and pixels; then the file in place of itself, cleaned. Views
    that keep the upload and not the form's value get the clean one, too."""

    def to_python(self, data):
        try:
            upload = super().to_python(data)
            if upload is not None:
                _replace(upload, rewritten(upload, upload.image.format_name))
        except ValidationError:
            raise
        except Exception as error:
            # Whatever a broken file makes of its decoder: OSError, SyntaxError, struct.error …
            raise ValidationError(BROKEN, code="invalid_image") from error
        return upload


def rewritten(file, kind: str) -> bytes:
    """The picture in `file`, of the same `kind` ("jpeg", "png", "gif", "webp", "avif"), without its
    metadata. Raises what Pillow raises for a file that is broken anywhere."""
    file.seek(0)
    with Image.open(file) as image:
        options = {}
        if kind != "jpeg" and getattr(image, "n_frames", 1) > 1:
            durations = [_decoded(frame).info.get("duration", 0) for frame in _frames(image)]
            options = {"save_all": True, "duration": durations}
        upright = _upright(_decoded(image))
        if kind == "jpeg":
            options["quality"] = "keep" if upright.format == "JPEG" else QUALITY
        elif kind in ("webp", "avif"):
            options["quality"] = QUALITY
        upright.info = {name: upright.info[name] for name in KEPT if name in upright.info}
        options |= {"icc_profile": upright.info.get("icc_profile")}
        if "loop" in upright.info:
            options["loop"] = upright.info["loop"]
        out = BytesIO()
        upright.save(out, kind.upper(), **options)
        return out.getvalue()


def _frames(image: Image.Image):
    yield from ImageSequence.Iterator(image)
    image.seek(0)


def _decoded(image: Image.Image) -> Image.Image:
    image.load()  # opening alone reads no more than a header
    return image


def _upright(image: Image.Image) -> Image.Image:
    """The same object where nothing has to be turned: a copy no longer knows its compression."""
    if image.getexif().get(Base.Orientation, 1) == 1:
        return image
    return ImageOps.exif_transpose(image)


def _replace(upload, content: bytes) -> None:
    """Write `content` into an upload, which may lie in memory or in a temporary file."""
    upload.file.seek(0)
    upload.file.truncate()
    upload.file.write(content)
    upload.file.flush()
    upload.seek(0)
    upload.size = len(content)
    upload.image = willow.Image.open(BytesIO(content))


def takes_pictures(form, name: str) -> None:
    """Let the form's field `name`, made for an image field of a model, take pictures this way."""
    old = form.fields[name]
    form.fields[name] = PictureField(
        label=old.label,
        widget=old.widget,
        required=old.required,
        max_length=getattr(old, "max_length", None),
    )
