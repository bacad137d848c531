"""Oscar's steps of an offer. Their `clean` looks for fields without asking whether they were taken,
so it is asked only where all were."""

from oscar.apps.dashboard.offers import forms as stock


class ChecksFieldsFirst:
    def clean(self):
        return self.cleaned_data if self.errors else super().clean()


class ConditionForm(ChecksFieldsFirst, stock.ConditionForm):
    pass


class BenefitForm(ChecksFieldsFirst, stock.BenefitForm):
    pass


class RestrictionsForm(ChecksFieldsFirst, stock.RestrictionsForm):
    pass
