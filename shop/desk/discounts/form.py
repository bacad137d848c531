"""The one form of a discount. Each refusal says what would be right."""

import re

from django import forms
from oscar.core.loading import get_model
from wagtail.admin.widgets import AdminDateInput

from claims.places import stops
from shop.stock.limits import CENT, DEAREST, PRICE
from shop.web.pasted import normalized
from shop.web.site_days import today

from . import terms as t
from .codes import MOST as MOST_CODES

CODE, AUTOMATIC, MANY = "code", "automatic", "many"
CODE_FORM = re.compile(r"[A-Z0-9-]{3,30}")
MOST = 1_000_000
TOGETHER = [
    (t.ALL, "With all others that combine"),
    (t.NONE, "With none: the shopper gets the better of the two"),
    (t.NAMED, "Only with these"),
]

SECTIONS = [
    ("Name", ["name"]),
    ("How shoppers get it", ["how", "code", "how_many"]),
    ("What it does", ["kind", "value", "pieces"]),
    ("What it is for", ["categories"]),
    ("Works together", ["together", "partners"]),
    ("Limits", ["least", "most_uses", "most_each"]),
    ("When", ["starts", "ends"]),
]


def _whole(label: str, **more) -> forms.IntegerField:
    return forms.IntegerField(label=label, required=False, min_value=1, max_value=MOST, **more)


def _dollars(label: str, **more) -> forms.DecimalField:
    return forms.DecimalField(label=label, required=False, decimal_places=2, max_digits=7, **more)


class DiscountForm(forms.Form):
    name = forms.CharField(max_length=128, help_text="For staff, and in the shopper’s cart.")
    how = forms.ChoiceField(
        label="How shoppers get it",
        choices=[
            (CODE, "By a code"),
            (AUTOMATIC, "Automatically"),
            (MANY, "By many codes, each for one use"),
        ],
        widget=forms.RadioSelect,
        initial=CODE,
    )
    code = forms.CharField(
        required=False,
        max_length=128,
        help_text="Letters, digits and dashes. Capitals and small letters are the same.",
    )
    how_many = _whole("How many codes", help_text="A file has them once they are made.")
    kind = forms.ChoiceField(
        label="What it does",
        choices=[*t.KINDS.items()],
        widget=forms.RadioSelect,
        initial=t.PERCENT,
    )
    value = _dollars(
        "How much", help_text="Percent, dollars off, or what the pieces cost together."
    )
    pieces = _whole("Pieces", help_text="To buy before one is free, or for the one price.")
    categories = forms.ModelMultipleChoiceField(
        label="What it is for",
        queryset=get_model("catalogue", "Category").objects.order_by("path"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="None: everything in the shop.",
    )
    together = forms.ChoiceField(
        label="Works together", choices=TOGETHER, widget=forms.RadioSelect, initial=t.ALL
    )
    partners = forms.ModelMultipleChoiceField(
        label="These",
        queryset=get_model("offer", "ConditionalOffer").objects.filter(exclusive=False),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    least = _dollars("Goods from ($)", help_text="Before codes and discounts. Empty: no minimum.")
    most_uses = _whole("Uses in all", help_text="Empty: no limit.")
    most_each = _whole("Uses a customer", help_text="By account and by address. Empty: no limit.")
    starts = forms.DateField(label="First day", required=False, widget=AdminDateInput)
    ends = forms.DateField(
        label="Last day", required=False, widget=AdminDateInput, help_text="Until its midnight."
    )

    def __init__(self, *args, pk: int | None = None, terms: t.Terms | None = None, **kwargs):
        how = terms and (CODE if terms.code else MANY if terms.how_many else AUTOMATIC)
        initial = vars(terms) | {"how": how} if terms else None
        self.made = (terms and terms.how_many) or 0
        super().__init__(*args, initial=initial, **kwargs)
        self.pk = pk
        if pk:
            self.fields["how"].disabled = True
            self.fields["partners"].queryset = self.fields["partners"].queryset.exclude(pk=pk)

    @property
    def sections(self) -> list[tuple[str, list[tuple[forms.BoundField, bool]]]]:
        """(heading, [(field, does the heading say its label already)])."""
        return [
            (heading, [(self[name], self[name].label == heading) for name in names])
            for heading, names in SECTIONS
        ]

    @property
    def terms(self) -> t.Terms:
        """Of a valid form."""
        data = {name: value for name, value in self.cleaned_data.items() if name != "how"}
        for name in ("categories", "partners"):
            data[name] = tuple(sorted(one.pk for one in data[name]))
        return t.Terms(**data)

    def clean_name(self):
        name = " ".join(self.cleaned_data["name"].split())
        offers = get_model("offer", "ConditionalOffer").objects.exclude(pk=self.pk)
        if offers.filter(name=name).exists():
            raise forms.ValidationError("Another discount has this name: shoppers see it.")
        for one in stops(offers.model(name=name)):
            raise forms.ValidationError(one.sentence)
        return name

    def clean(self):
        data = super().clean()
        for check in (self._check_code, self._check_how_many, self._check_value, self._check_rest):
            check(data)
        return data

    def _check_code(self, data: dict) -> None:
        typed, data["code"] = data.get("code", ""), ""
        if data.get("how") != CODE:
            return
        code = normalized(typed)
        taken = get_model("voucher", "Voucher").objects.filter(code=code).exclude(offers=self.pk)
        if not code:
            self.add_error("code", "Enter the code that shoppers type.")
        elif len(typed.split()) > 1:
            self.add_error("code", f"A code has no spaces. Did you mean {code}?")
        elif not CODE_FORM.fullmatch(code):
            self.add_error("code", "Use 3 to 30 letters, digits and dashes.")
        elif taken.exists():
            self.add_error("code", f"The code {code} is there already.")
        else:
            data["code"] = code

    def _check_how_many(self, data: dict) -> None:
        many, least = data.get("how_many"), max(self.made, 2)
        if data.get("how") != MANY:
            data["how_many"] = None
        elif "how_many" in data and not (many and least <= many <= MOST_CODES):
            self.add_error("how_many", f"Enter a number from {least:,} to {MOST_CODES:,}.")

    def _check_value(self, data: dict) -> None:
        kind, value, pieces = data.get("kind"), data.get("value"), data.get("pieces")
        if kind in (t.FREE, t.SHIPPING):
            data["value"] = None
        elif "value" in data:
            least, most, words = CENT, DEAREST, PRICE.replace("a price", "an amount")
            if kind == t.PERCENT:
                least, most, words = CENT, 100, "Enter a percentage from 0.01 to 100."
            if value is None or not least <= value <= most:
                self.add_error("value", words)
        if kind not in t.OF_PIECES:
            data["pieces"] = None
        elif "pieces" in data and (pieces or 0) < (2 if kind == t.BUNDLE else 1):
            self.add_error(
                "pieces", "Say how many pieces: 2 or more for one price, 1 or more to buy."
            )

    def _check_rest(self, data: dict) -> None:
        least, starts, ends = data.get("least"), data.get("starts"), data.get("ends")
        if least is not None and data.get("kind") in t.OF_PIECES:
            self.add_error("least", "This discount counts pieces: leave the minimum empty.")
        elif least is not None and not CENT <= least <= DEAREST:
            self.add_error("least", PRICE.replace("a price", "an amount"))
        if starts and ends and ends < starts:
            self.add_error("ends", "The last day is before the first.")
        elif ends and ends < today() and not self.pk:
            self.add_error("ends", "The last day is past.")
        if data.get("together") != t.NAMED:
            data["partners"] = []
        elif "partners" in data and not data["partners"]:
            self.add_error("partners", "Choose the discounts it works together with.")
