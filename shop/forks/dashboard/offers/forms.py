"""Oscar's steps of an offer. Their `clean` looks for fields without asking whether they were taken,
so it is asked only where all were."""

from oscar.apps.dashboard.offers import forms as stock

from claims.forms import NoClaims


class ChecksFieldsFirst:
    def clean(self):
        return self.cleaned_data if self.errors else super().clean()


class MetaDataForm(NoClaims, stock.MetaDataForm):
    """Shoppers read the name and the description of an offer."""


class ConditionForm(ChecksFieldsFirst, stock.ConditionForm):
    pass


class BenefitForm(ChecksFieldsFirst, stock.BenefitForm):
    pass


class RestrictionsForm(ChecksFieldsFirst, stock.RestrictionsForm):
    pass
