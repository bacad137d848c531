from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from shop.payments.doctor import endpoint_url, examine
from shop.payments.stripe_client import WEBHOOK_EVENTS


class Command(BaseCommand):
    help = "Checks that payments can be taken: one line a check, exit 1 if one fails."
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        findings = []
        for finding in examine():
            findings.append(finding)
            self.stdout.write(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.name}: {finding.text}")
        if settings.PAYMENT_PROVIDER == "stripe":
            self._say_what_to_set()
        failed = sum(not finding.ok for finding in findings)
        if failed:
            raise CommandError(f"{failed} of {len(findings)} checks failed.")

    def _say_what_to_set(self):
        self.stdout.write("\nAt Stripe, among the webhooks, there must be:")
        self.stdout.write(f"  endpoint  {endpoint_url()}")
        for number, name in enumerate(WEBHOOK_EVENTS):
            self.stdout.write(f"  {'events' if number == 0 else '':8}  {name}")
