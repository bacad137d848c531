from datetime import timedelta

from django.core.management.base import BaseCommand, CommandError

from shop.books.audit import ask_provider, audit

SETTLING = timedelta(minutes=15)  # three runs of the job that reconciles payments


class Command(BaseCommand):
    help = "Compares charges, orders and stock: one line a check, exit 1 unless all are 0."

    def add_arguments(self, parser):
        parser.add_argument(
            "--ask-provider",
            action="store_true",
            help="also ask the payment provider about the last 30 days",
        )

    def handle(self, *args, **options):
        findings = audit(SETTLING)
        if options["ask_provider"]:
            findings += ask_provider()
        for finding in findings if options["verbosity"] else []:
            self.stdout.write(str(finding))
        wrong = [str(finding) for finding in findings if finding.count]
        if wrong:
            raise CommandError(f"The sales do not add up. {'; '.join(wrong)}.")
