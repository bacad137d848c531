from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from kt_site.opening.points import checklist
from kt_site.opening.setup import invite, set_up
from shop.accounts.mail import reset_url


class Command(BaseCommand):
    help = "Makes a new shop of a migrated database, and says what it still needs. Run it again."

    def add_arguments(self, parser):
        parser.add_argument("--admin", help="e-mail of the first administrator, who gets a link")
        parser.add_argument(
            "--new-link", action="store_true", help="print a link for an administrator of before"
        )

    def handle(self, *args, admin, new_link, **options):
        if admin:
            _check(admin)
        made = set_up()
        for line in made:
            self.stdout.write(line)
        self.stdout.write(f"{len(made)} rows were made or changed.")
        if admin:
            self.invite(admin, new_link)
        self.stdout.write("\nBefore the shop sells:")
        for state in checklist():
            mark = "ok  " if state.done else "TODO" if state.needed else "look"
            self.stdout.write(f"{mark}  {state.name}{'' if state.done else f': {state.problem}'}")

    def invite(self, email, new_link):
        user, new = invite(email)
        if new or new_link:
            self.stdout.write(f"\n{email} chooses a password here, within three days, once:")
            self.stdout.write(reset_url(user))
        else:
            self.stdout.write(f"{email} has an account; --new-link prints another link.")


def _check(email):
    try:
        validate_email(email)
    except ValidationError:
        raise CommandError(f"{email} is no e-mail address.") from None
