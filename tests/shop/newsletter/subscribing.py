"""Who gets the newsletter, and one that is sent."""

from django.utils import timezone

from shop.mails.rendering import Words
from shop.newsletter.models import Newsletter, Subscriber
from shop.newsletter.sending import OUT_HERE, send
from tests.factories import ORIGIN

ADA = "ada@example.com"
WORDS = Words("May", f"New.\n{OUT_HERE}\n", f'<p>New. <a href="{OUT_HERE}">End it</a></p>')


def subscribe(email=ADA, **fields):
    values = {"agreed_to": "Yes.", "confirmed_at": timezone.now()}
    return Subscriber.objects.create(email=email, **values | fields)


def subscribe_many(count):
    return [subscribe(f"reader{number}@example.com") for number in range(count)]


def begin(words=WORDS):
    """A newsletter that is being sent to all who are subscribed."""
    newsletter = Newsletter.objects.create(subject="May", intro="New.")
    count = Subscriber.objects.filter(confirmed_at__isnull=False, ended_at=None).count()
    send(newsletter, words, count, None)
    newsletter.refresh_from_db()
    return newsletter


def sign_up(client, email=ADA, **more):
    return client.post("/newsletter/sign-up/", {"email": email} | more, headers={"origin": ORIGIN})


def states(newsletter):
    return sorted(newsletter.deliveries.values_list("state", flat=True))
