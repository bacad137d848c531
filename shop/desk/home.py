"""The shop's part of the desk's home: what needs somebody today, and what was sold. Every number
is the count of the list that it leads to."""

from dataclasses import dataclass, replace

from django.urls import reverse
from wagtail.admin.ui.components import Component

from shop.books.periods import Period
from shop.mails.models import Mail

from .charts import bars
from .inventory import shelf
from .mails import mails_in
from .orders.views import counts, express_to_pack
from .products.models import stuck
from .reviews import RIGHT as MODERATE
from .reviews import reviews_in
from .sales.figures import figures
from .sales.report import ADDRESS as SALES
from .sales.report import RIGHT as SEE_SALES
from .sales.tables import change, dollars

DAYS = 28
CHANGE_STOCK = "partner.change_stockrecord"
STUCK = "could not be published"


@dataclass(frozen=True)
class Task:
    """Something to do: how many, what, and where. `grave` says that something went wrong; `first`
    are those among them that come before the others, with their own list."""

    number: int
    words: str
    url: str
    move: str
    grave: bool = False
    first: str = ""
    first_url: str = ""


def tasks_of(user) -> list[Task]:
    """What this user may do of what is to be done."""
    found: list[Task] = []
    if user.has_perm("order.view_order"):
        found += _of_orders()
    if user.has_perm(CHANGE_STOCK):
        found += _of_stock()
    if user.has_perm(MODERATE):
        found.append(
            _task(reviews_in("waiting").count(), "review", "to read", "reviews:waiting", "Read")
        )
    if user.has_perm("desk.change_productdraft"):
        task = _task(stuck().count(), "product", STUCK, "product:list", "Look", grave=True)
        found.append(replace(task, url=f"{task.url}?stuck=yes"))
    if user.has_perm("mails.view_mail"):
        parked = mails_in(Mail.Status.PARKED).count()
        found.append(_task(parked, "mail", "did not go out", "mails:parked", "Look", grave=True))
    return [task for task in found if task.number]


def _of_orders() -> list[Task]:
    number = counts()
    pack = _task(number["pack"], "order", "to pack", "orders:pack", "Pack")
    if express := express_to_pack():
        words = "1 is express: pack it first"
        if express > 1:
            words = f"{express} are express: pack them first"
        pack = replace(pack, first=words, first_url=f"{pack.url}?express=yes")
    return [
        pack,
        _task(number["ship"], "order", "packed, without a number", "orders:ship", "Ship"),
        _task(number["problems"], "order", "with a problem", "orders:problems", "Look", grave=True),
    ]


def _of_stock() -> list[Task]:
    """The list filtered by state has just these rows."""
    number, url = shelf.counts(), reverse("products:index")
    states = ((shelf.OUT, "out of stock", True), (shelf.LOW, "low on stock", False))
    return [
        Task(
            number.get(state, 0),
            f"{'variant' if number.get(state) == 1 else 'variants'} {words}",
            f"{url}?state={state}",
            "Look",
            grave,
        )
        for state, words, grave in states
    ]


def _task(number: int, what: str, state: str, name: str, move: str, *, grave=False) -> Task:
    words = f"{what} {state}" if number == 1 else f"{what}s {state}"
    return Task(number, words, reverse(name), move, grave)


class TasksPanel(Component):
    name = "tasks"
    template_name = "desk/home/tasks.html"
    order = 50

    def __init__(self, tasks: list[Task]):
        self.tasks = tasks

    def get_context_data(self, parent_context=None):
        return {"tasks": self.tasks}


class SalesPanel(Component):
    name = "sales"
    template_name = "desk/home/sales.html"
    order = 200

    def get_context_data(self, parent_context=None):
        period = Period.of_days(DAYS)
        now, was = figures(period), figures(period.before())
        by_day = [row.net for row in reversed(now.by_day())]
        days_before = [row.net for row in reversed(was.by_day())]
        guides = [
            row for key, row in now.by(lambda line: (line.page_key, line.title)).items() if key
        ]
        return {
            "days": DAYS,
            "net": dollars(now.net),
            "change": change(now.net, was.net),
            "orders": now.orders,
            "average": dollars(now.average),
            "chart": bars(period.days, by_day, days_before, dollars),
            "guides": [(row.name, dollars(row.net)) for row in guides[:5]],
            "url": reverse(SALES),
        }


def panels_for(user) -> list[Component]:
    panels: list[Component] = []
    if tasks := tasks_of(user):
        panels.append(TasksPanel(tasks))
    if user.has_perm(SEE_SALES):
        panels.append(SalesPanel())
    return panels
