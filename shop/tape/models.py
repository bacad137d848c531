from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.text import slugify

from shop.web.color_words import color_words

from . import packages
from .colors import DRAWN
from .fabrics import COTTON, KINDS, fabric_name, kind_of
from .sizes import length_text

COLORS = [(code, color_words(code)) for code in DRAWN]
SHADE = RegexValidator(r"^#[0-9a-fA-F]{6}$", "Enter a color such as #2463eb.")
WORDS = RegexValidator(r"^[A-Za-z][A-Za-z ]*$", "A color’s name has letters and spaces.")
FABRIC_WORDS = RegexValidator(r"^[A-Za-z][A-Za-z ]*$", "A fabric’s name has letters and spaces.")
ORDER = {
    "default": 0,
    "validators": [MaxValueValidator(1000)],
    "help_text": "In lists; the lowest is first.",
}


class TapeColor(models.Model):
    """A color that tape may have: a row that staff add. Its name stays: addresses have it."""

    name = models.CharField(max_length=20, unique=True, validators=[WORDS])
    code = models.SlugField(max_length=20, unique=True, editable=False)
    shade = models.CharField(max_length=7, validators=[SHADE], help_text="Such as #2463eb.")
    order = models.PositiveSmallIntegerField(**ORDER)

    class Meta:
        ordering = ["order", "name"]
        verbose_name = "color"

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.code = self.code or slugify(self.name)
        super().save(*args, **kwargs)


class TapeFabric(models.Model):
    """A fabric that tape may have: a row that staff add. Its code stays: addresses have it."""

    name = models.CharField(max_length=20, unique=True, validators=[FABRIC_WORDS])
    code = models.SlugField(max_length=20, unique=True, editable=False)
    like = models.CharField(
        "behaves like",
        max_length=10,
        choices=KINDS,
        help_text="Gentle adhesive is offered for sensitive skin, synthetic tape for water and for "
        "more than three days, cotton for less. Reminders count its days, too.",
    )
    order = models.PositiveSmallIntegerField(**ORDER)

    class Meta:
        ordering = ["order", "name"]
        verbose_name = "fabric"

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.code = self.code or slugify(self.name)
        super().save(*args, **kwargs)


class TapePackage(models.Model):
    """What is in the box of one buyable tape: a side table, so Oscar's catalogue stays Oscar's.

    Belongs to the product that has a price (a variant, or one without variants), not to its parent:
    two variants may differ in count as well as in color.
    """

    product = models.OneToOneField(
        "catalogue.Product", on_delete=models.CASCADE, related_name="tape_package"
    )
    format = models.CharField(
        max_length=8,
        choices=[(packages.PRECUT, "Precut strips"), (packages.ROLL, "Uncut roll")],
    )
    shape = models.CharField(
        max_length=3,
        choices=[(shape, f"{shape}-strip") for shape in packages.SHAPES],
        default="I",
        help_text="The shape of the precut strips. A roll is I.",
    )
    strips = models.PositiveSmallIntegerField(
        default=1,
        validators=[MinValueValidator(1)],
        help_text="Strips in the package; 1 for a roll.",
    )
    length_cm = models.DecimalField(
        "length (cm)",
        max_digits=6,
        decimal_places=1,
        help_text="Of one strip, or of the whole roll.",
    )
    width_cm = models.DecimalField("width (cm)", max_digits=4, decimal_places=1, default=5)
    material = models.CharField(max_length=20, default=COTTON)  # the code of a TapeFabric
    color = models.CharField(max_length=20, default="blue")  # the code of a TapeColor

    class Meta:
        verbose_name = "tape package"
        constraints = [
            models.CheckConstraint(
                condition=Q(strips__gte=1, length_cm__gt=0, width_cm__gt=0),
                name="tape_package_holds_something",
            )
        ]

    def __str__(self):
        return self.summary

    def clean(self):
        if self.format == packages.ROLL and self.strips != 1:
            raise ValidationError({"strips": "A roll is one piece: enter 1."})
        for name, size in (("length_cm", self.length_cm), ("width_cm", self.width_cm)):
            if size is not None and size <= 0:
                raise ValidationError({name: "Enter a size above 0 cm."})

    def get_color_display(self) -> str:
        return color_words(self.color)

    def get_material_display(self) -> str:
        return fabric_name(self.material)

    @property
    def fabric_kind(self) -> str:
        """Which of shop.tape.fabrics.KINDS its fabric behaves like."""
        return kind_of(self.material)

    @property
    def contents(self) -> packages.Package:
        return packages.Package(self.format, self.shape, self.strips, self.length_cm, self.width_cm)

    @property
    def summary(self) -> str:
        """What is in the box, in words: "20 strips, 10 in / 25 cm"."""
        if self.format == packages.ROLL:
            return f"{length_text(self.length_cm)} roll, {length_text(self.width_cm)} wide"
        kind = {"I": "", "fan": "fan "}.get(self.shape, f"{self.shape}-")
        noun = "strip" if self.strips == 1 else "strips"
        return f"{self.strips} {kind}{noun}, {length_text(self.length_cm)}"
