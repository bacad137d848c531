"""A price for a time: from one moment to another, for all that a product comes in."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from oscar.core.loading import get_model

from shop.desk.inventory.changes import PRICE_FIELD, ChangeRefused, change_record
from shop.stock.limits import CENT, DEAREST, PRICE


class PricePlan(models.Model):
    """`before` is {id of a stock record: its price until then, as text} while it runs."""

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        RUNNING = "running", "Running"
        OVER = "over", "Over"

    product = models.ForeignKey(
        "catalogue.Product",
        on_delete=models.CASCADE,
        related_name="price_plans",
        limit_choices_to={"parent": None},
    )
    price = models.DecimalField(
        "price ($)",
        max_digits=7,
        decimal_places=2,
        validators=[MinValueValidator(CENT, PRICE), MaxValueValidator(DEAREST, PRICE)],
        help_text="Of everything that the product comes in.",
    )
    starts = models.DateTimeField("from")
    ends = models.DateTimeField(
        "until", null=True, blank=True, help_text="Then the old price is back. Empty: it stays."
    )
    state = models.CharField(
        max_length=8, choices=State.choices, default=State.PLANNED, editable=False
    )
    before = models.JSONField(default=dict, editable=False)
    problem = models.CharField(max_length=300, blank=True, editable=False)

    class Meta:
        ordering = ["-starts", "-pk"]
        verbose_name = "planned price"

    def __str__(self):
        return f"{self.product.title}, ${self.price}"

    def clean(self):
        if self.starts and self.ends and self.ends <= self.starts:
            raise ValidationError({"ends": "Enter a time after its beginning, or nothing."})
        if self.state == self.State.PLANNED and self.starts and self.starts <= timezone.now():
            words = "Enter a time to come. A price of now is typed into the list of products."
            raise ValidationError({"starts": words})
        if self.product_id and self.starts and self._meets_another():
            raise ValidationError({"starts": "Another price of this product is planned for then."})

    def _meets_another(self) -> bool:
        others = PricePlan.objects.filter(product=self.product_id).exclude(pk=self.pk)
        others = others.exclude(state=self.State.OVER)
        if self.ends:
            others = others.filter(starts__lt=self.ends)
        return others.filter(Q(ends=None) | Q(ends__gt=self.starts)).exists()


def run_price_plans() -> int:
    """Begin and end what is due, each in a transaction of its own; how many."""
    now, state = timezone.now(), PricePlan.State
    begins = Q(state=state.PLANNED, starts__lte=now)
    ended = Q(state=state.RUNNING, ends__lte=now)
    due = PricePlan.objects.filter(begins | ended).order_by("starts", "pk")
    pks = list(due.values_list("pk", flat=True))
    for pk in pks:
        with transaction.atomic():
            _run(PricePlan.objects.select_for_update().get(pk=pk))
    return len(pks)


def _run(plan: PricePlan) -> None:
    if plan.state == plan.State.PLANNED:
        plan.before = {}
        for record in _records(plan.product_id):
            if _change(plan, record.pk, record.price, plan.price):
                plan.before[str(record.pk)] = str(record.price)
        plan.state = plan.State.RUNNING if plan.ends else plan.State.OVER
    elif plan.state == plan.State.RUNNING:
        for record in _records(plan.product_id):
            if old := plan.before.get(str(record.pk)):
                _change(plan, record.pk, plan.price, type(plan.price)(old))
        plan.state = plan.State.OVER
    plan.save()


def _records(product_id: int):
    family = Q(product=product_id) | Q(product__parent=product_id, product__is_public=True)
    records = get_model("partner", "StockRecord").objects.filter(family, price__isnull=False)
    return list(records.order_by("pk"))


def _change(plan: PricePlan, pk: int, old, new) -> bool:
    """A price that somebody changed while the plan ran stays; the plan says so."""
    try:
        return change_record(pk, PRICE_FIELD, old, new, None)
    except ChangeRefused as why:
        plan.problem = f"{plan.problem} {why}".strip()[:300]
        return False
