"""Numbers with limits, which count once a page is published: a draft keeps what was typed, so that
one number too large holds up neither the saving nor the preview of all the rest."""

from django.core.validators import MaxValueValidator, MinValueValidator
from wagtail import blocks

LIMITS = (MinValueValidator, MaxValueValidator)


class _LimitsWhenPublished:
    """Migrations name Wagtail's own block: what is stored is the same."""

    def defer_required_validation(self):
        super().defer_required_validation()
        self._all_validators = self.field.validators
        self.field.validators = [v for v in self._all_validators if not isinstance(v, LIMITS)]

    def restore_deferred_validation(self):
        super().restore_deferred_validation()
        self.field.validators = self._all_validators

    def deconstruct(self):
        _, args, kwargs = super().deconstruct()
        return f"wagtail.blocks.{type(self).__name__}", args, kwargs


class DecimalBlock(_LimitsWhenPublished, blocks.DecimalBlock):
    pass


class IntegerBlock(_LimitsWhenPublished, blocks.IntegerBlock):
    pass
