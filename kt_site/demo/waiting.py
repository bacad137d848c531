"""Orders of guests that wait at the desk: some to pack, one to ship, one held, one on its way."""

from django.conf import settings
from oscar.core.loading import get_model

from shop.fulfilment.holding import hold
from shop.fulfilment.services import mark_packed, ship

from .bought import ADDRESS
from .buying import buy

TO_PACK = [
    ("climber@example.com", "Denver, CO 80202", {"original-short-precut-blue": ""}),
    ("swimmer@example.com", "Raleigh, NC 27601", {"original-precut-blue": "rounded-shoulders"}),
    ("runner@example.com", "Portland, OR 97201", {"pro-precut-blue": "", "scissors": ""}),
]
TO_SHIP = [("driver@example.com", "Austin, TX 78701", {"original-precut-pink": ""})]
HELD = ("gardener@example.com", "Madison, WI 53703", {"original-precut-beige": ""})
SHIPPED = ("hiker@example.com", "Boulder, CO 80301", {"scissors": ""})


def load() -> None:
    """Once; nothing where another provider takes the money."""
    orders = get_model("order", "Order").objects
    if settings.PAYMENT_PROVIDER != "test" or orders.filter(guest_email=HELD[0]).exists():
        return
    for row in TO_PACK:
        _order(*row)
    for row in TO_SHIP:
        mark_packed(_order(*row))
    hold(_order(*HELD), "Asked by mail whether the address is right (demo)")
    on_its_way = _order(*SHIPPED)
    mark_packed(on_its_way)
    ship(on_its_way, "ups", "1Z999AA10123456784")


def _order(email: str, place: str, bought: dict[str, str]):
    city, _, rest = place.partition(", ")
    state, _, postcode = rest.partition(" ")
    name = email.partition("@")[0].title()
    address = ADDRESS | {"last_name": name, "line4": city, "state": state, "postcode": postcode}
    return buy(bought, email, address)
