"""A mail to try the queue with."""

from shop.mails.services import queue_mail

CONTEXT = {"total": 10, "site_url": "https://shop.example", "shop_name": "KT Tape"}


def queue(key="order-placed:7KQ", to="ada@example.com", order=None):
    return queue_mail(key, to, "payment_returned", CONTEXT, order=order)
